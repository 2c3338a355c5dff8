package org.throughline.internal.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.throughline.core.spi.FormatMigration;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Brings a file of an older format to the present one, step by step, in memory; the file itself stays as it is. */
final class Migrations {

  private Migrations() {
  }

  /**
   * The file in the present format.
   *
   * @throws IOException when a step is missing or the file is no XML
   */
  static byte[] apply(byte[] content, int from, int to, List<FormatMigration> steps) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
      factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default one prints to the console.
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(new ByteArrayInputStream(content));
      for (int format = from; format < to; format++) {
        step(format, steps).migrate(document);
        document.getDocumentElement().setAttribute("format", String.valueOf(format + 1));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
      TransformerFactory.newDefaultInstance().newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (SAXException | ParserConfigurationException | TransformerException | RuntimeException unreadable) {
      throw new IOException(unreadable);
    }
  }

  private static FormatMigration step(int from, List<FormatMigration> steps) throws IOException {
    for (FormatMigration step : steps) {
      if (step.from() == from) {
        return step;
      }
    }
    throw new IOException("no migration from format " + from);
  }
}
