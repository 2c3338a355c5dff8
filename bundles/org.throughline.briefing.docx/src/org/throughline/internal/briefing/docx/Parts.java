package org.throughline.internal.briefing.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.throughline.briefing.paint.TimelessArchive;

/** The parts of one Word file and what leads from one to another. Not for use from several threads. */
final class Parts implements AutoCloseable {

  /** What the names of the kinds of relations begin with. */
  static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  /** What the names of the kinds of parts begin with. */
  static final String KINDS = "application/vnd.openxmlformats-officedocument.";

  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
  private static final int LONGEST_ADDRESS = 2_000;
  private static final String NOWHERE = "about:blank";

  private final OPCPackage file;

  /** A part that is to be filled. */
  static final class Part {

    private final PackagePart part;
    private final Map<String, String> addresses = new HashMap<>();
    private int last;

    private Part(PackagePart part) {
      this.part = part;
    }

    /** The name by which this part leads to an address; one for each address. */
    String leadTo(String address) {
      return addresses.computeIfAbsent(encoded(address), each -> {
        String id = next();
        part.addExternalRelationship(each, RELATIONS + "hyperlink", id);
        return id;
      });
    }

    /** The name by which this part leads to another. */
    String leadTo(Part other, String kind) {
      String id = next();
      part.addRelationship(other.part.getPartName(), TargetMode.INTERNAL, RELATIONS + kind, id);
      return id;
    }

    void fill(String text) {
      fill(text.getBytes(StandardCharsets.UTF_8));
    }

    void fill(byte[] content) {
      try (OutputStream out = part.getOutputStream()) {
        out.write(content);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }

    private String next() {
      return "rId" + ++last;
    }
  }

  Parts() {
    this.file = OPCPackage.create(new ByteArrayOutputStream());
  }

  /** A part that another one will lead to. */
  Part part(String name, String kind) {
    try {
      return new Part(file.createPart(PackagingURIHelper.createPartName(name), kind));
    } catch (OpenXML4JException ours) {
      throw new IllegalStateException(ours);
    }
  }

  /** The part that is read first. */
  Part main(String name, String kind) {
    Part part = part(name, kind);
    file.addRelationship(part.part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
    return part;
  }

  /** What the file says about itself: what it is called and in which language it is, not who made it or when. */
  void describe(String title, String subject, String language, Part application) {
    try {
      file.addRelationship(application.part.getPartName(), TargetMode.INTERNAL,
          PackageRelationshipTypes.EXTENDED_PROPERTIES, "rId2");
      PackageProperties properties = file.getPackageProperties();
      properties.setTitleProperty(title);
      properties.setSubjectProperty(subject.isBlank() ? Optional.empty() : Optional.of(subject));
      properties.setLanguageProperty(Optional.of(language));
      properties.setCreatorProperty(Optional.empty());
      properties.setCreatedProperty(Optional.empty());
      properties.setModifiedProperty(Optional.empty());
      properties.setLastModifiedByProperty(Optional.empty());
    } catch (OpenXML4JException ours) {
      throw new IllegalStateException(ours);
    }
  }

  /** The whole file. */
  byte[] bytes() {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (TimelessArchive archive = new TimelessArchive(saved)) {
      file.save(archive);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return saved.toByteArray();
  }

  @Override
  public void close() {
    file.revert();
  }

  /** An address in the letters that addresses may have; one that is none, or longer than Word reads, leads nowhere. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xFF);
      if (character < 128 && (Character.isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append('%').append(String.format("%02X", each & 0xFF));
      }
    }
    try {
      String whole = new URI(encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25")).toString();
      return whole.length() <= LONGEST_ADDRESS ? whole : NOWHERE;
    } catch (URISyntaxException none) {
      return NOWHERE;
    }
  }
}
