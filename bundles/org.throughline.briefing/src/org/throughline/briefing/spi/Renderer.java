package org.throughline.briefing.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.briefing.document.Document;

/** Makes a file of a document. A declarative service; may be called from several threads. */
@ConsumerType
public interface Renderer {

  /** The name of the format as a person types it, also the ending of the file: {@code html}. */
  String format();

  /** The media type of the file: {@code text/html}. */
  String mediaType();

  /** The whole file. The same document always gives the same bytes. */
  byte[] render(Document document);
}
