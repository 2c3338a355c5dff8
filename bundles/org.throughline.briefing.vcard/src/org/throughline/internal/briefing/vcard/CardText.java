package org.throughline.internal.briefing.vcard;

import static org.throughline.briefing.export.ContentLines.line;
import static org.throughline.briefing.export.ContentLines.text;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Contact;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.export.ContentLines;

/** The text of an address book. Of a person it tells what the document tells, and leads nowhere. */
final class CardText {

  private static final String CARD = "VCARD";
  private static final DateTimeFormatter MIDNIGHT = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'", Locale.ROOT);

  private final Optional<LocalDate> day;

  /** @param day of which it is, where that is known */
  CardText(Optional<LocalDate> day) {
    this.day = day;
  }

  /** The lines, as long as they are. */
  String of(List<Contact> contacts) {
    StringWriter text = new StringWriter();
    try (VObjectWriter writer = new VObjectWriter(text, SyntaxStyle.NEW)) {
      // the library counts characters, the standard bytes
      writer.getFoldedLineWriter().setLineLength(null);
      for (Contact each : contacts) {
        card(each, writer);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return text.toString();
  }

  private void card(Contact contact, VObjectWriter writer) throws IOException {
    writer.writeBeginComponent(CARD);
    writer.writeVersion("4.0");
    writer.writeProperty("KIND", "individual");
    writer.writeProperty("UID", "urn:uuid:" + ContentLines.identity(contact.id()));
    add("FN", contact.name().plain(), writer);
    add("TITLE", contact.title(), writer);
    for (String each : contact.roles()) {
      add("ROLE", each, writer);
    }
    add("ORG", contact.organisation(), writer);
    for (String each : contact.emails()) {
      add("EMAIL", each, writer);
    }
    for (String each : contact.telephones()) {
      add("TEL", each, writer);
    }
    String note = contact.details().stream().map(CardText::told).filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
    if (!note.isEmpty()) {
      writer.writeProperty("NOTE", VObjectPropertyValues.escape(note));
    }
    if (day.isPresent()) {
      writer.writeProperty("REV", MIDNIGHT.format(day.get()));
    }
    writer.writeEndComponent(CARD);
  }

  private static void add(String property, String text, VObjectWriter writer) throws IOException {
    String line = line(text);
    if (!line.isEmpty()) {
      writer.writeProperty(property, VObjectPropertyValues.escape(line));
    }
  }

  private static String told(Detail detail) {
    String words = text(detail.words().plain());
    return words.isEmpty() ? "" : line(detail.label()) + ": " + words;
  }
}
