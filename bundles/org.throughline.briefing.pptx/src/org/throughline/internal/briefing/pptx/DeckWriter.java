package org.throughline.internal.briefing.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.TimelessArchive;
import org.throughline.picture.Markup;

/** Puts slides, layouts, pictures and notes into one file. */
final class DeckWriter {

  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
  private static final String PRESENTATION = TYPES + "presentationml.";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  private static final String PROGRAM = "Throughline";
  private static final int FIRST_SLIDE = 256;

  private final Document document;
  private final Measures measures;
  private final Paragraphs paragraphs;
  private final DocumentColours colours;
  private final Stations stations;

  DeckWriter(Document document, Measures measures, DocumentColours colours) {
    this.measures = measures;
    this.document = document;
    this.colours = colours;
    this.paragraphs = new Paragraphs(colours, document.language());
    this.stations = new Stations(document.sections().size());
  }

  byte[] write(List<Slide> slides) {
    // not closed but given up: closing would write all of it a second time
    OPCPackage made = OPCPackage.create(new ByteArrayOutputStream());
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (TimelessArchive archive = new TimelessArchive(saved)) {
      describe(made.getPackageProperties());
      parts(made, slides);
      made.save(archive);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException("Nothing but memory is written to", cannotHappen);
    } catch (InvalidFormatException cannotHappen) {
      throw new IllegalStateException("All names of parts are the program's own", cannotHappen);
    } finally {
      made.revert();
    }
    return saved.toByteArray();
  }

  /** Nothing tells who made the file or when. */
  private void describe(PackageProperties properties) throws InvalidFormatException {
    String title = clean(document.cover().title().plain());
    String client = clean(document.cover().client().plain());
    properties.setTitleProperty(title.equals(client) || client.isEmpty() ? title : title + " – " + client);
    String lead = clean(document.cover().lead().plain());
    properties.setSubjectProperty(lead.isEmpty() ? Optional.empty() : Optional.of(lead));
    properties.setLanguageProperty(document.language().toLanguageTag());
    properties.setCreatorProperty(Optional.empty());
    properties.setCreatedProperty(Optional.empty());
    properties.setModifiedProperty(Optional.empty());
  }

  private static String clean(String text) {
    return Markup.clean(text).strip();
  }

  private void parts(OPCPackage made, List<Slide> slides) throws InvalidFormatException, IOException {
    PackagePart deck = part(made, "/ppt/presentation.xml", PRESENTATION + "presentation.main+xml");
    made.addRelationship(deck.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument");
    PackagePart program = part(made, "/docProps/app.xml", TYPES + "extended-properties+xml");
    made.addRelationship(program.getPartName(), TargetMode.INTERNAL, RELATIONS + "extended-properties");
    fill(program, new Part().root("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .element("Application", PROGRAM).close().toString());

    MasterXml xml = new MasterXml(paragraphs, stations, document.language());
    PackagePart master = part(made, "/ppt/slideMasters/slideMaster1.xml", PRESENTATION + "slideMaster+xml");
    String masterId = relate(deck, master, "slideMaster");
    Map<Layout, PackagePart> layouts = new HashMap<>();
    List<String> layoutIds = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      PackagePart part = part(made, "/ppt/slideLayouts/slideLayout" + (layout.ordinal() + 1) + ".xml",
          PRESENTATION + "slideLayout+xml");
      fill(part, xml.layout(layout));
      relate(part, master, "slideMaster");
      layoutIds.add(relate(master, part, "slideLayout"));
      layouts.put(layout, part);
    }
    fill(master, xml.master(layoutIds));
    relate(master, theme(made, 1), "theme");
    PackagePart notesMaster = part(made, "/ppt/notesMasters/notesMaster1.xml", PRESENTATION + "notesMaster+xml");
    fill(notesMaster, xml.notesMaster());
    relate(notesMaster, theme(made, 2), "theme");
    String notesId = relate(deck, notesMaster, "notesMaster");

    List<String> slideIds = new ArrayList<>();
    Media media = new Media(made);
    for (int i = 0; i < slides.size(); i++) {
      PackagePart slide = part(made, "/ppt/slides/slide" + (i + 1) + ".xml", PRESENTATION + "slide+xml");
      relate(slide, layouts.get(slides.get(i).layout()), "slideLayout");
      fill(slide, new SlideXml(paragraphs, stations, foot(), media.of(slide)).write(slides.get(i), i + 1));
      slideIds.add(relate(deck, slide, "slide"));
      if (!slides.get(i).notes().isEmpty()) {
        PackagePart notes = part(made, "/ppt/notesSlides/notesSlide" + (i + 1) + ".xml", PRESENTATION + "notesSlide+xml");
        fill(notes, xml.notes(slides.get(i)));
        relate(notes, notesMaster, "notesMaster");
        relate(notes, slide, "slide");
        relate(slide, notes, "notesSlide");
      }
    }
    PackagePart tables = part(made, "/ppt/tableStyles.xml", PRESENTATION + "tableStyles+xml");
    fill(tables, new Part().root("a:tblStyleLst", "def", "{2D5ABB26-0587-4C30-8999-92F81FD0307C}").close().toString());
    relate(deck, tables, "tableStyles");
    fill(deck, presentation(masterId, notesId, slideIds, slides));
  }

  private PackagePart theme(OPCPackage made, int number) throws InvalidFormatException, IOException {
    PackagePart theme = part(made, "/ppt/theme/theme" + number + ".xml", TYPES + "theme+xml");
    fill(theme, new ThemeXml(colours, document.sender().typeface()).write());
    return theme;
  }

  /** The sender's own line says whose deck it is; without one the running head does. */
  private Words foot() {
    String line = document.sender().footer().isEmpty() ? document.running().headLeft() : document.sender().footer();
    String foot = Stream.of(document.sender().confidential(), line).filter(each -> !each.isBlank())
        .map(String::strip).collect(Collectors.joining(" · "));
    return measures.fitted(Words.program(foot), Place.FOOT.look().style(), Place.FOOT.box().width(), 1);
  }

  private String presentation(String master, String notes, List<String> ids, List<Slide> slides) {
    Part part = new Part().root("p:presentation", "saveSubsetFonts", "1");
    part.open("p:sldMasterIdLst").leaf("p:sldMasterId", "id", "2147483648", "r:id", master).close();
    part.open("p:notesMasterIdLst").leaf("p:notesMasterId", "r:id", notes).close();
    part.open("p:sldIdLst");
    for (int i = 0; i < ids.size(); i++) {
      part.leaf("p:sldId", "id", Integer.toString(FIRST_SLIDE + i), "r:id", ids.get(i));
    }
    part.close().leaf("p:sldSz", "cx", Stage.emu(Stage.WIDTH), "cy", Stage.emu(Stage.HEIGHT));
    part.leaf("p:notesSz", "cx", Stage.emu(720), "cy", Stage.emu(960));
    sections(part, slides);
    return part.close().toString();
  }

  /** The sections of the document are those in the list of slides too. */
  private void sections(Part part, List<Slide> slides) {
    List<String> names = new ArrayList<>(List.of(document.cover().title().plain()));
    document.sections().stream().map(DocumentSection::title).forEach(title -> names.add(title.plain()));
    part.open("p:extLst").open("p:ext", "uri", SECTIONS);
    part.open("p14:sectionLst", "xmlns:p14", "http://schemas.microsoft.com/office/powerpoint/2010/main");
    int slide = 0;
    for (int i = 0; i < names.size(); i++) {
      part.open("p14:section", "name", names.get(i).strip(), "id",
          String.format(Locale.ROOT, "{7C3A5D10-0000-4000-8000-%012X}", i));
      part.open("p14:sldIdLst");
      boolean last = i == names.size() - 1;
      while (slide < slides.size() && (last || slides.get(slide).section() == i - 1)) {
        part.leaf("p14:sldId", "id", Integer.toString(FIRST_SLIDE + slide++));
      }
      part.close().close();
    }
    part.close().close().close();
  }

  private static PackagePart part(OPCPackage made, String name, String type) throws InvalidFormatException {
    return made.createPart(PackagingURIHelper.createPartName(name), type);
  }

  private static void fill(PackagePart part, String text) throws IOException {
    fill(part, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void fill(PackagePart part, byte[] bytes) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    }
  }

  private static String relate(PackagePart from, PackagePart to, String type) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONS + type).getId();
  }

  /** The files of pictures, and the links of slides. */
  private static final class Media {

    private final OPCPackage made;
    private int count;

    Media(OPCPackage made) {
      this.made = made;
    }

    SlideXml.Relations of(PackagePart slide) {
      Map<Link, String> links = new HashMap<>();
      return new SlideXml.Relations() {
        @Override
        public String to(Link link) {
          return links.computeIfAbsent(link, each -> slide.addRelationship(uri(each.address()), TargetMode.EXTERNAL,
              RELATIONS + "hyperlink").getId());
        }

        @Override
        public String to(byte[] file, String ending) {
          return picture(slide, file, ending);
        }
      };
    }

    private String picture(PackagePart slide, byte[] file, String ending) {
      try {
        PackagePart part = part(made, "/ppt/media/image" + ++count + "." + ending,
            ending.equals("svg") ? "image/svg+xml" : "image/" + ending);
        fill(part, file);
        return relate(slide, part, "image");
      } catch (InvalidFormatException | IOException cannotHappen) {
        throw new IllegalStateException("A picture could not be kept", cannotHappen);
      }
    }

    /** An address may hold signs that stand in no address of a file; they are written as their numbers. */
    private static URI uri(String address) {
      StringBuilder plain = new StringBuilder();
      for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
        char sign = (char) (each & 0xFF);
        if (sign < 128 && (Character.isLetterOrDigit(sign) || ":/?#@!$&'()*+,;=-._~%".indexOf(sign) >= 0)) {
          plain.append(sign);
        } else {
          plain.append(String.format(Locale.ROOT, "%%%02X", (int) sign));
        }
      }
      try {
        return new URI(plain.toString());
      } catch (URISyntaxException strange) {
        return URI.create(plain.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replaceAll("(?<=#.{0,9999})#", "%23"));
      }
    }
  }
}
