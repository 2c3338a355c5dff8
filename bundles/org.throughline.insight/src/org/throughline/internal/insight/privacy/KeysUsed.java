package org.throughline.internal.insight.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.insight.DataFolder;
import org.throughline.insight.PseudonymKeys;

/**
 * Which pseudonym key the rows of each file of a client were imported with: fingerprints of keys, each with the files
 * that are known to be of it. The last is in use, and every file that is named nowhere is of it. A rewritten file is of
 * the key of the one it comes from.
 */
public final class KeysUsed {

  private static final String OWN = ".throughline";
  private static final String KEY = "key ";
  private static final String FILE = "file ";

  private final Path folder;
  private final DurableWriter writer;

  public KeysUsed(Path folder, DurableWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  private record Used(String fingerprint, List<String> files) {
  }

  private Path note() {
    return folder.resolve(OWN).resolve("pseudonym-keys");
  }

  private List<Used> read() {
    Path note = note();
    if (!Files.exists(note)) {
      return new ArrayList<>();
    }
    try {
      List<Used> all = new ArrayList<>();
      for (String line : Files.readAllLines(note, StandardCharsets.UTF_8)) {
        if (line.startsWith(KEY)) {
          all.add(new Used(line.substring(KEY.length()), new ArrayList<>()));
        } else if (line.startsWith(FILE) && !all.isEmpty()) {
          all.getLast().files.add(line.substring(FILE.length()));
        }
      }
      return all;
    } catch (IOException unreadable) {
      throw new ClientException(Kind.DAMAGED, Message.of(PseudonymKeys.class, "key.note", note.toString()), note, unreadable);
    }
  }

  /** The fingerprint of the key of a file; empty when nothing is known. */
  public Optional<String> of(String dataFile) {
    List<Used> all = read();
    String stem = stem(dataFile);
    return all.stream().filter(each -> each.files.contains(stem)).map(Used::fingerprint).findFirst()
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().fingerprint));
  }

  /**
   * From now on rows are imported with a key. Does nothing where no session has the folder.
   *
   * @param made whether it was made just now, so that the rows that are there are of another one
   */
  public void use(String fingerprint, boolean made) {
    if (!Files.isDirectory(folder.resolve(OWN))) {
      return;
    }
    List<Used> all = read();
    if (!all.isEmpty() && all.getLast().fingerprint.equals(fingerprint)) {
      return;
    }
    List<String> there = there();
    all.forEach(each -> there.removeAll(each.files));
    if (!all.isEmpty()) {
      all.getLast().files.addAll(there);
    } else if (made && !there.isEmpty()) {
      all.add(new Used(PseudonymKeys.ANOTHER, there));
    }
    Used next = all.stream().filter(each -> each.fingerprint.equals(fingerprint)).findFirst()
        .orElseGet(() -> new Used(fingerprint, new ArrayList<>()));
    all.remove(next);
    all.add(next);
    StringBuilder text = new StringBuilder();
    for (Used each : all) {
      text.append(KEY).append(each.fingerprint).append('\n');
      each.files.forEach(file -> text.append(FILE).append(file).append('\n'));
    }
    writer.write(note(), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> there() {
    Path data = new DataFolder(folder).path();
    if (!Files.isDirectory(data)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(data)) {
      return new ArrayList<>(files.map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".parquet") && !each.contains("\n")).map(KeysUsed::stem).distinct().toList());
    } catch (IOException unreadable) {
      throw new ClientException(Kind.DAMAGED, Message.of(PseudonymKeys.class, "key.note", data.toString()), data, unreadable);
    }
  }

  /** What the name of a file and of those that take its place have in common. */
  private static String stem(String dataFile) {
    return dataFile.substring(dataFile.lastIndexOf('/') + 1).replaceFirst("(-e[0-9a-z]{6})?\\.parquet$", "");
  }
}
