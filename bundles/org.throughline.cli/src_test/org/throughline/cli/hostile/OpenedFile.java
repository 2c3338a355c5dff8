package org.throughline.cli.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.testkit.ContentFile;

/**
 * What a file of a briefing is made of, without its texts: the names of its parts, of elements and their attributes, of
 * fields that are computed, and where it leads. A file that does something has a name in it that others do not have.
 */
final class OpenedFile {

  private final Set<String> names = new TreeSet<>();
  private final Set<String> addresses = new TreeSet<>();

  private OpenedFile() {}

  /** Reads a file of a format as the readers of that format do. */
  static OpenedFile of(String format, byte[] file) {
    OpenedFile opened = new OpenedFile();
    try {
      switch (format) {
        case "html" -> opened.page(new String(file, StandardCharsets.UTF_8));
        case "pdf" -> opened.pdf(file);
        case "ics", "vcf" -> opened.lines(file);
        default -> opened.archive(file);
      }
    } catch (IOException | XMLStreamException broken) {
      throw new IllegalArgumentException("A file of " + format + " cannot be read", broken);
    }
    return opened;
  }

  /** The names that occur in it. */
  Set<String> names() {
    return names;
  }

  /** Where it leads, or what it asks for. */
  Set<String> addresses() {
    return addresses;
  }

  private void page(String html) {
    for (Element element : Jsoup.parse(html).getAllElements()) {
      names.add(element.tagName());
      for (Attribute attribute : element.attributes()) {
        names.add("@" + attribute.getKey());
        if (attribute.getKey().endsWith("href") && !attribute.getValue().startsWith("#")) {
          addresses.add(attribute.getValue());
        }
      }
    }
  }

  private void pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file); COSDocument unlisted = new COSDocument()) {
      COSDocument document = pdf.getDocument();
      for (Map.Entry<COSObjectKey, Long> each : document.getXrefTable().entrySet()) {
        COSBase object = each.getValue() < 0 ? null : document.getObjectFromPool(each.getKey()).getObject();
        if (object instanceof COSStream stream && COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
          // Objects in such a stream are read together: for each alone, the whole stream would be read again. They are
          // not looked up among those of the document: for each, all of them would be walked.
          new PDFObjectStreamParser(stream, unlisted).parseAllObjects().values().forEach(this::object);
        }
        object(object);
      }
    }
  }

  /** Dictionaries that name things, such as typefaces, are told by what they hold and not by their keys. */
  private void object(@Nullable COSBase object) {
    if (object instanceof COSArray array) {
      array.forEach(this::object);
    } else if (object instanceof COSDictionary dictionary) {
      for (COSName name : dictionary.keySet()) {
        names.add(name.getName().replaceAll("\\d+", ""));
        if (name.equals(COSName.S) && dictionary.getDictionaryObject(name) instanceof COSName kind) {
          names.add("S " + kind.getName());
        } else if (name.equals(COSName.URI)) {
          addresses.add(dictionary.getString(COSName.URI));
        } else {
          // What is only pointed at is come upon by itself.
          object(dictionary.getItem(name));
        }
      }
    }
  }

  private void lines(byte[] file) {
    for (ContentFile.Line line : ContentFile.of(file).lines()) {
      names.add(line.name());
      if (line.name().equals("BEGIN") || line.name().equals("END")) {
        names.add(line.name() + " " + line.value());
      }
      for (String parameter : line.parameters().split(";")) {
        names.add(";" + parameter.replaceAll("=.*", ""));
      }
    }
  }

  private void archive(byte[] file) throws IOException, XMLStreamException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        names.add("part " + part.getName().replaceAll("\\d+", ""));
        byte[] bytes = in.readAllBytes();
        if (part.getName().matches(".*\\.(xml|rels|svg)")) {
          xml(bytes);
        }
      }
    }
  }

  private void xml(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // Those who open such a file have no limit either.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        names.add(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          names.add("@" + reader.getAttributeLocalName(i));
        }
        if ("External".equals(reader.getAttributeValue(null, "TargetMode"))) {
          names.add("to " + reader.getAttributeValue(null, "Type"));
          addresses.add(reader.getAttributeValue(null, "Target"));
        }
        if (name.equals("instrText")) {
          names.add("field " + reader.getElementText().strip());
        }
      }
    }
  }
}
