package org.throughline.internal.insight.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.server.ServerAddress;

/**
 * On which servers there are rows of a client, as far as this computer has put them there. Noted beside the client's key,
 * outside its folder and without passwords, so that an erasure finds them whatever is set by then.
 */
public final class KnownServers {

  private final PseudonymKeys keys;
  private final DurableWriter writer;

  /** Notes beside these keys. */
  public KnownServers(PseudonymKeys keys, DurableWriter writer) {
    this.keys = keys;
    this.writer = writer;
  }

  private Path note(String clientId, Path clientFolder) {
    return keys.fileOf(clientId, clientFolder).resolveSibling(clientId + ".servers");
  }

  /** All that are noted. */
  public List<ServerAddress> of(String clientId, Path clientFolder) {
    return of(clientId, clientFolder, System.getenv());
  }

  private List<ServerAddress> of(String clientId, Path clientFolder, Map<String, String> environment) {
    Path note = note(clientId, clientFolder);
    try {
      return Files.exists(note) ? Files.readAllLines(note, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank())
          .map(each -> ServerAddress.of(each, environment)).toList() : List.of();
    } catch (IOException unreadable) {
      throw new ClientException(Kind.DAMAGED, Message.of(ServerAddress.class, "server.note", note.toString()), note, unreadable);
    }
  }

  /** Notes one before any row goes there. */
  public void note(String clientId, Path clientFolder, ServerAddress address) {
    List<ServerAddress> all = new ArrayList<>(of(clientId, clientFolder));
    if (all.stream().noneMatch(address::isSame)) {
      all.add(address);
      write(clientId, clientFolder, all);
    }
  }

  /** Forgets one that has no rows any more. */
  public void forget(String clientId, Path clientFolder, ServerAddress address) {
    List<ServerAddress> all = of(clientId, clientFolder);
    List<ServerAddress> left = all.stream().filter(each -> !each.isSame(address)).toList();
    if (left.size() < all.size()) {
      write(clientId, clientFolder, left);
    }
  }

  private void write(String clientId, Path clientFolder, List<ServerAddress> all) {
    Path note = note(clientId, clientFolder);
    if (all.isEmpty()) {
      writer.delete(note);
    } else {
      writer.write(note, String.join("\n", all.stream().map(ServerAddress::withoutPassword).toList()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The one of these that is the same as another, which may bring a password. */
  static ServerAddress known(ServerAddress noted, Optional<ServerAddress> set) {
    return set.filter(noted::isSame).orElse(noted);
  }
}
