package org.throughline.internal.core.store;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/**
 * Where in a file reading failed.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
record Position(int line, int column) {

  /** The place an error names, itself or through what caused it. */
  static Optional<Position> of(Throwable error) {
    @Nullable Throwable cause = error;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      Position found = named(cause);
      if (found != null && found.line() > 0) {
        return Optional.of(found);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static @Nullable Position named(Throwable error) {
    return switch (error) {
      case SAXParseException parse -> new Position(parse.getLineNumber(), parse.getColumnNumber());
      case Resource.Diagnostic diagnostic -> new Position(diagnostic.getLine(), diagnostic.getColumn());
      case XMLStreamException stream when stream.getLocation() != null ->
          new Position(stream.getLocation().getLineNumber(), stream.getLocation().getColumnNumber());
      default -> null;
    };
  }
}
