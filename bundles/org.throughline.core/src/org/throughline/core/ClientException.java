package org.throughline.core;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to know about and can do something about: a file that cannot be read, a disk that is full,
 * input that does not fit. Its message names the file or field and says what to do next. Nothing was lost when it is
 * thrown.
 */
public final class ClientException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is; each has its own exit code on the command line. */
  public enum Kind {
    /** A folder or file is not there, or is no client. */
    NOT_FOUND(3),
    /** A file is damaged or hostile and cannot be read. */
    DAMAGED(4),
    /** A file was written by a newer version of the program. */
    NEWER(5),
    /** Another process holds the client, or it changed on disk meanwhile. */
    IN_USE(6),
    /** The disk is full, read-only, or failed. */
    NOT_WRITABLE(7),
    /** Input cannot be used: an import file, a value, a name. */
    BAD_INPUT(8),
    /** A module is needed that is not installed. */
    MISSING_MODULE(9),
    /** The step cannot be done in this state; nothing was changed. */
    REFUSED(10);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of a command that ends with this trouble, 3 to 10. */
    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final transient Message text;
  private final transient @Nullable Path file;

  /** Trouble with one file. */
  public ClientException(Kind kind, Message text, @Nullable Path file) {
    this(kind, text, file, null);
  }

  /** Trouble with one file, with what caused it for the log. */
  public ClientException(Kind kind, Message text, @Nullable Path file, @Nullable Throwable cause) {
    super(text.toString(), cause);
    this.kind = kind;
    this.text = text;
    this.file = file;
  }

  public Kind kind() {
    return kind;
  }

  /** What to show, in any language. */
  public Message text() {
    return text;
  }

  /** The file it is about, where it is about one. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
