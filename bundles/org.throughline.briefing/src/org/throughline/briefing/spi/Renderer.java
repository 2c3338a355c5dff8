package org.throughline.briefing.spi;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.briefing.document.Document;
import org.throughline.core.Message;

/** Makes a file of a document. A declarative service; may be called from several threads. */
@ConsumerType
public interface Renderer {

  /** The name of the format as a person types it, also the ending of the file: {@code html}. */
  String format();

  /** The media type of the file: {@code text/html}. */
  String mediaType();

  /**
   * Why there is no file to make of a document: it tells nothing that has a place in this format, such as a date in a
   * calendar.
   *
   * @return empty where a file can be made
   */
  default Optional<Message> nothingToTell(Document document) {
    return Optional.empty();
  }

  /**
   * The whole file. The same document always gives the same bytes.
   *
   * @throws org.throughline.core.ClientException where there is {@linkplain #nothingToTell nothing to tell}
   */
  byte[] render(Document document);
}
