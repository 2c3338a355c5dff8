package org.throughline.internal.briefing.docx;

import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.paint.LibraryLogs;
import org.throughline.briefing.spi.Renderer;
import org.throughline.picture.Markup;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TypefaceMetrics;

/** Makes one Word file of a document, on A4. */
@Component(service = Renderer.class)
public final class DocxRenderer implements Renderer {

  private static final String WORD = Parts.KINDS + "wordprocessingml.";

  private final TypefaceMetrics product = new TypefaceMetrics();

  /** A renderer. */
  public DocxRenderer() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String mediaType() {
    return WORD + "document";
  }

  @Override
  public byte[] render(Document document) {
    LibraryLogs.off();
    TextMetrics metrics = document.sender().metrics(product);
    DocumentColours colours = new DocumentColours(document.sender().accent());
    try (FontFiles files = new FontFiles(); Parts parts = new Parts()) {
      Parts.Part text = parts.main("/word/document.xml", mediaType() + ".main+xml");
      Forms forms = new Forms(document, colours, metrics);
      form(parts, text, "styles", forms.filled("styles.xml", ""));
      form(parts, text, "settings", forms.filled("settings.xml", ""));
      new Typefaces(parts, files, document.sender().typeface()).write(text);
      Pictures pictures = new Pictures(parts, colours, files);
      RunningParts running = new RunningWriter(document, parts, text, colours, pictures, metrics).write();
      Lists lists = new Lists();
      new DocumentWriter(document, new Sheet(text, "w:document", colours, document.language()), lists, pictures, product)
          .write(running);
      form(parts, text, "numbering", forms.filled("numbering.xml", lists.described()));
      describe(parts, document);
      return parts.bytes();
    }
  }

  private static void form(Parts parts, Parts.Part text, String name, String content) {
    Parts.Part part = parts.part("/word/" + name + ".xml", WORD + name + "+xml");
    part.fill(content);
    text.leadTo(part, name);
  }

  private static void describe(Parts parts, Document document) {
    Parts.Part program = parts.part("/docProps/app.xml", Parts.KINDS + "extended-properties+xml");
    program.fill(new Markup().xmlDeclaration().open("Properties", "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .element("Application", "Throughline").close().toString());
    String title = Markup.clean(document.cover().title().plain()).strip();
    String client = Markup.clean(document.cover().client().plain()).strip();
    parts.describe(title.equals(client) || client.isEmpty() ? title : title + " – " + client,
        Markup.clean(document.cover().lead().plain()).strip(), document.language().toLanguageTag(), program);
  }
}
