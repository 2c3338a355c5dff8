package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/**
 * Where things lie in a client folder, and which names may lie there.
 *
 * @param folder the client folder
 */
public record FolderLayout(Path folder) {

  /** The file that makes a folder a client. */
  public static final String CLIENT_FILE = "client.throughline";
  /** What model files end with. */
  public static final String EXTENSION = ".throughline";
  /** Lock, autosave, backups and unfinished saves: this machine's own, never shared. */
  public static final String PRIVATE = ".throughline";
  /** Where the contents of attachments lie, under their fingerprints. */
  public static final String ATTACHMENTS = "attachments";

  private static final int LONGEST_NAME = 200;
  private static final Set<String> WINDOWS_DEVICES = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3",
      "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
      "lpt8", "lpt9", "conin$", "conout$");

  Path privateFolder() {
    return folder.resolve(PRIVATE);
  }

  Path staging() {
    return privateFolder().resolve("staging");
  }

  Path manifest() {
    return privateFolder().resolve("commit");
  }

  Path lock() {
    return privateFolder().resolve("lock");
  }

  Path backups() {
    return privateFolder().resolve("backups");
  }

  Path autosave() {
    return privateFolder().resolve("autosave");
  }

  Path clientFile() {
    return folder.resolve(CLIENT_FILE);
  }

  /**
   * The file at a path inside the folder.
   *
   * @throws ClientException BAD_INPUT when the path is not a plain one or leads outside, also through a symbolic link
   */
  public Path file(String path) {
    if (!isPlain(path)) {
      throw outside(path, null);
    }
    Path file = folder.resolve(path);
    try {
      Path existing = file;
      while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
        existing = existing.getParent();
      }
      if (!existing.toRealPath().startsWith(folder.toRealPath()) || Files.isSymbolicLink(file)) {
        throw outside(path, null);
      }
    } catch (IOException unreadable) {
      throw outside(path, unreadable);
    }
    return file;
  }

  private ClientException outside(String path, @org.jspecify.annotations.Nullable IOException cause) {
    return new ClientException(ClientException.Kind.BAD_INPUT,
        Message.of(FolderLayout.class, "path.outside", path, folder), folder, cause);
  }

  /**
   * Whether a path is relative, has forward slashes only, and each of its names can exist on every system: no
   * {@code ..}, no control or reserved characters, no device names, no trailing dot or space, at most 200 bytes.
   */
  public static boolean isPlain(String path) {
    if (path.isEmpty() || path.length() > 4 * LONGEST_NAME) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      if (!isPlainName(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainName(String name) {
    if (name.isEmpty() || name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_NAME
        || name.equals(".") || name.equals("..") || name.endsWith(".") || name.endsWith(" ")) {
      return false;
    }
    boolean clean = name.codePoints().noneMatch(c -> "\\:*?\"<>|".indexOf(c) >= 0 || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.LINE_SEPARATOR || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return clean && !WINDOWS_DEVICES.contains(stem);
  }

  /** Lower-case letters, digits and hyphens for a file name, at most 40; {@code fallback} when nothing is left. */
  static String slug(String text, String fallback) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
        .replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > 40 ? plain.substring(0, 40) : plain;
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? fallback : slug;
  }
}
