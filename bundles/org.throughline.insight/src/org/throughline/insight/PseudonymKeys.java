package org.throughline.insight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.internal.insight.privacy.KeysUsed;

/**
 * Keeps the pseudonym keys of all clients in one folder of the user, outside every client folder, so that handing over
 * or losing a client folder never hands over who the people are. Losing a key loses the link between earlier and later
 * imports, and the means to find in earlier ones who asks to be erased. Which key the rows of a file were given their
 * pseudonyms with, by its fingerprint, is noted beside them.
 */
public final class PseudonymKeys {

  /** Stands for the fingerprint of a key of which only that is known: it was not there when another was made. */
  public static final String ANOTHER = "-";

  private final Path folder;
  private final DurableWriter writer;

  /** Keys that lie in that folder, which is made when the first key is. */
  public PseudonymKeys(Path folder, DurableWriter writer) {
    this.folder = folder.toAbsolutePath().normalize();
    this.writer = writer;
  }

  /**
   * The folder for this user: the system property {@code throughline.keys}, else
   * {@code Throughline/keys} or {@code throughline/keys} where the operating system wants an application's settings.
   */
  public static Path usualFolder() {
    String named = System.getProperty("throughline.keys");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      String roaming = System.getenv("APPDATA");
      return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Throughline/keys");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Throughline/keys");
    }
    String config = System.getenv("XDG_CONFIG_HOME");
    return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("throughline/keys");
  }

  /**
   * The key of a client, made when there is none yet. For an import: that rows are about to get pseudonyms with it is
   * noted in the client folder.
   *
   * @param clientId the id of the client
   * @param clientFolder where the client lies; the key must not
   * @throws ClientException when the folder of keys lies inside the client folder, or the key cannot be read or made
   */
  public PseudonymKey forClient(String clientId, Path clientFolder) {
    Path file = fileOf(clientId, clientFolder);
    boolean first = !Files.exists(file);
    if (first) {
      byte[] secret = new byte[PseudonymKey.BYTES];
      new SecureRandom().nextBytes(secret);
      writer.write(file, HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII));
      onlyForOwner(file);
    }
    PseudonymKey key = read(file);
    new KeysUsed(clientFolder, writer).use(key.fingerprint(), first);
    return key;
  }

  /**
   * The key of a client on this computer; empty when there is none. Makes none, and changes nothing.
   *
   * @throws ClientException as {@link #forClient} does
   */
  public Optional<PseudonymKey> existing(String clientId, Path clientFolder) {
    Path file = fileOf(clientId, clientFolder);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /**
   * The fingerprint of the key with which the rows of a file got their pseudonyms; {@link #ANOTHER} when nothing
   * is known but that it is none of this computer, and empty when nothing is known.
   *
   * @param dataFile the path of the file inside the client folder
   */
  public Optional<String> usedFor(String dataFile, Path clientFolder) {
    return new KeysUsed(clientFolder, writer).of(dataFile);
  }

  /**
   * Where the key of a client lies, or would.
   *
   * @throws ClientException when the folder of keys lies inside the client folder
   */
  public Path fileOf(String clientId, Path clientFolder) {
    if (real(folder).startsWith(real(clientFolder))) {
      throw new ClientException(Kind.REFUSED,
          Message.of(PseudonymKeys.class, "key.inside", folder.toString(), clientFolder.toString()), folder);
    }
    if (!clientId.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("Not an id: " + clientId);
    }
    return folder.resolve(clientId + ".key");
  }

  private static PseudonymKey read(Path file) {
    try {
      return PseudonymKey.of(HexFormat.of().parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip()));
    } catch (IOException | IllegalArgumentException damaged) {
      throw new ClientException(Kind.DAMAGED, Message.of(PseudonymKeys.class, "key.damaged", file.toString()), file,
          damaged);
    }
  }

  private static Path real(Path path) {
    Path there = path.toAbsolutePath().normalize();
    Path rest = Path.of("");
    for (Path existing = there; existing != null; existing = existing.getParent()) {
      try {
        return existing.toRealPath().resolve(rest).normalize();
      } catch (IOException notThereYet) {
        Path name = existing.getFileName();
        rest = name == null ? rest : name.resolve(rest);
      }
    }
    return there;
  }

  private static void onlyForOwner(Path file) {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      try {
        view.setPermissions(PosixFilePermissions.fromString("rw-------"));
      } catch (IOException foreignDisk) {
        throw new ClientException(Kind.NOT_WRITABLE, Message.of(PseudonymKeys.class, "key.open", file.toString()), file,
            foreignDisk);
      }
    }
  }
}
