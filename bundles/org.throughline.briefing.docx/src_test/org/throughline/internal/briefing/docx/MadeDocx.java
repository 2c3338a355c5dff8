package org.throughline.internal.briefing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.throughline.briefing.document.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Word file of a document, opened again. */
final class MadeDocx implements AutoCloseable {

  private final byte[] bytes;
  private final XWPFDocument opened;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final org.w3c.dom.Document text;

  MadeDocx(Document document) {
    this(new DocxRenderer().render(document));
  }

  private MadeDocx(byte[] bytes) {
    this.bytes = bytes;
    try {
      this.opened = new XWPFDocument(new ByteArrayInputStream(bytes));
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
      this.text = xml("word/document.xml");
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  XWPFDocument opened() {
    return opened;
  }

  /** The files in the archive, in their order. */
  Map<String, byte[]> files() {
    return files;
  }

  org.w3c.dom.Document xml(String name) {
    return parsed(file(name));
  }

  String file(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  static org.w3c.dom.Document parsed(String xml) {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | SAXException | ParserConfigurationException broken) {
      throw new AssertionError(xml, broken);
    }
  }

  /** The elements of the text with a name, in their order. */
  List<Element> elements(String name) {
    return elements(text.getDocumentElement(), name);
  }

  static List<Element> elements(Element inside, String name) {
    NodeList found = inside.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static String value(Element inside, String name) {
    List<Element> found = elements(inside, name);
    return found.isEmpty() ? "" : found.getFirst().getAttribute("w:val");
  }

  /** What a part says, a line for each paragraph. */
  static String said(Element inside) {
    StringBuilder said = new StringBuilder();
    for (Element paragraph : elements(inside, "w:p")) {
      NodeList all = paragraph.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element each = (Element) all.item(i);
        switch (each.getTagName()) {
          case "w:t" -> said.append(each.getTextContent());
          case "w:br", "w:tab" -> said.append(' ');
          default -> {
            // says nothing
          }
        }
      }
      said.append('\n');
    }
    return said.toString();
  }

  String said() {
    return said(text.getDocumentElement());
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
