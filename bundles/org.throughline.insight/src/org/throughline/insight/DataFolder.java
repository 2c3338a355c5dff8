package org.throughline.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;

/**
 * Where the rows of a client lie. A client folder may come from anywhere, so what it says about files is believed only
 * as far as they lie in its own folder {@code data}. Immutable.
 */
public final class DataFolder {

  private static final String START = ConversationImport.DATA_FOLDER + "/";

  private final Path client;

  /** The one of a client in that folder. */
  public DataFolder(Path client) {
    this.client = client.toAbsolutePath().normalize();
  }

  /** The folder itself; may not be there yet. */
  public Path path() {
    return client.resolve(ConversationImport.DATA_FOLDER);
  }

  /** How a client writes the path of a file in this folder. */
  public static String written(Path file) {
    return START + file.getFileName();
  }

  /**
   * A file of rows, which need not be there.
   *
   * @param dataFile its path inside the client folder, with forward slashes
   * @throws ClientException DAMAGED when it lies anywhere else than in this folder, or is or passes a link
   */
  public Path file(String dataFile) {
    try {
      Path file = client.resolve(dataFile).normalize();
      String name = dataFile.startsWith(START) ? dataFile.substring(START.length()) : "";
      if (!name.isEmpty() && !name.contains("/") && !name.contains("\\") && path().equals(file.getParent())
          && name.equals(String.valueOf(file.getFileName())) && isOwn() && !Files.isSymbolicLink(file)) {
        return file;
      }
    } catch (InvalidPathException noPath) {
      throw outside(dataFile);
    }
    throw outside(dataFile);
  }

  /** Whether the folder lies in the client folder indeed, and not behind a link; also when it is not there yet. */
  public boolean isOwn() {
    Path data = path();
    if (!Files.exists(data, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try {
      return data.toRealPath().equals(client.toRealPath().resolve(ConversationImport.DATA_FOLDER));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private ClientException outside(String dataFile) {
    return new ClientException(Kind.DAMAGED, Message.of(DataFolder.class, "data.outside", dataFile, client.toString()),
        client);
  }
}
