package org.throughline.internal.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the first element of a model file says, read before anything else is made of the file.
 *
 * @param namespace the namespace URI of the root's package
 * @param name the root's class
 * @param format the format number; 1 where none stands
 */
record FileHead(String namespace, String name, int format) {

  /**
   * Reads the first element.
   *
   * @throws IOException when there is none, or a DOCTYPE stands before it
   */
  static FileHead read(byte[] content) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // Given bytes, the JDK's reader prints broken UTF-8 to the console; the real parser reports it with its place.
      XMLStreamReader reader = factory.createXMLStreamReader(
          new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
      try {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
          if (reader.getEventType() == XMLStreamConstants.DTD) {
            throw new IOException("DOCTYPE");
          }
        }
        String namespace = reader.getNamespaceURI();
        String format = reader.getAttributeValue(null, "format");
        return new FileHead(namespace == null ? "" : namespace, reader.getLocalName(),
            format == null ? 1 : Integer.parseInt(format.strip()));
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException unreadable) {
      throw new IOException(unreadable);
    }
  }
}
