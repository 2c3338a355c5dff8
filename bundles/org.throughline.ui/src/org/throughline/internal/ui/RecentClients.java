package org.throughline.internal.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.model.Attachment;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.VisualCue;
import org.throughline.model.dna.VisualCueKind;
import org.throughline.ui.RecentClient;

/**
 * The clients that were open last, kept in a small text file, one on each line, the newest first: folder, name, moment,
 * logo and colour, divided by tabs. A line with a folder only is understood too.
 */
public final class RecentClients {

  /** How many are kept. */
  public static final int LIMIT = 10;

  private static final String NONE = "-";

  private final Path file;
  private final DurableWriter writer;

  /** Kept in a file, which need not exist yet. */
  public RecentClients(Path file, DurableWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  /** The folders that are still there. A list that cannot be read is an empty one. */
  public List<Path> list() {
    return entries().stream().map(RecentClient::folder).toList();
  }

  /** What is known of those that are still there. A list that cannot be read is an empty one. */
  public List<RecentClient> entries() {
    List<RecentClient> entries = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        read(line).ifPresent(entries::add);
      }
    } catch (IOException none) {
      return List.of();
    }
    return List.copyOf(entries);
  }

  private static Optional<RecentClient> read(String line) {
    String[] parts = line.split("\t", -1);
    try {
      Path folder = Path.of(parts[0]);
      if (parts[0].isBlank() || !Files.isDirectory(folder)) {
        return Optional.empty();
      }
      String name = part(parts, 1);
      String at = part(parts, 2);
      return Optional.of(new RecentClient(folder,
          name == null ? Objects.toString(folder.getFileName(), parts[0]) : name,
          at == null ? null : Instant.parse(at), part(parts, 3), part(parts, 4)));
    } catch (InvalidPathException | DateTimeException unreadable) {
      // A line that says something else was not written by this program.
      return Optional.empty();
    }
  }

  private static @Nullable String part(String[] parts, int index) {
    return index < parts.length && !parts[index].isBlank() && !parts[index].equals(NONE) ? parts[index] : null;
  }

  /** Puts a folder on top, of which no more is known. */
  public void add(Path folder) {
    add(new RecentClient(folder, Objects.toString(folder.getFileName(), folder.toString()), null, null, null));
  }

  /** What is known of an open client. Called on the thread of the session. */
  public static RecentClient entry(ClientSession session, Instant now) {
    return new RecentClient(session.folder(), Objects.toString(session.client().getName(), ""), now, logo(session),
        accent(session));
  }

  private static @Nullable String logo(ClientSession session) {
    return session.index().all(BrandDna.class).stream().map(BrandDna::getLogo).filter(Objects::nonNull)
        .map(Attachment::getHash).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable String accent(ClientSession session) {
    return session.index().all(VisualCue.class).stream().filter(cue -> cue.getKind() == VisualCueKind.COLOUR)
        .map(VisualCue::getColour).filter(colour -> colour != null && colour.matches("#[0-9A-Fa-f]{6}"))
        .map(colour -> colour.substring(1).toUpperCase(Locale.ROOT)).findFirst().orElse(null);
  }

  /** Puts a client on top. A list that cannot be written stays as it is, for it is only a convenience. */
  public void add(RecentClient client) {
    List<RecentClient> clients = new ArrayList<>(entries());
    clients.removeIf(each -> each.folder().equals(client.folder()));
    clients.addFirst(client);
    String text = String.join("\n", clients.stream().limit(LIMIT).map(RecentClients::line).toList()) + "\n";
    try {
      writer.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (ClientException notWritable) {
      System.getLogger(RecentClients.class.getName()).log(System.Logger.Level.INFO, "Recent clients are not kept",
          notWritable);
    }
  }

  private static String line(RecentClient client) {
    return String.join("\t", client.folder().toString(), client.name().replaceAll("\\p{Cntrl}+", " "),
        client.opened() == null ? NONE : client.opened().toString(), client.logo() == null ? NONE : client.logo(),
        client.accent() == null ? NONE : client.accent());
  }
}
