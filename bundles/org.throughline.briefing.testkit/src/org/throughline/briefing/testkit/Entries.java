package org.throughline.briefing.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Contact;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Occasion;
import org.throughline.briefing.document.Occasion.Standing;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;

/** Documents that tell dates and people, for tests of formats that hold entries. */
public final class Entries {

  /** The day of the documents. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Locale DUTCH = Locale.of("nl");

  private Entries() {
  }

  /** A document that tells these. */
  public static Document document(Entry... entries) {
    return document(List.of(new Block.Heading(1, Words.program("Entries"), List.of(entries))));
  }

  /** A document with these blocks in one section. */
  public static Document document(List<Block> blocks) {
    return new Document(Locale.ENGLISH,
        new Cover(Words.client("Zekerhuis", DUTCH), "Brief", Words.client("Winter 2027", DUTCH), Words.program(""),
            List.of()),
        new Document.Running("", "", ""), List.of(new DocumentSection("one", Words.program("One"), "", blocks)),
        Sender.NOBODY, Optional.of(TODAY));
  }

  /** Something on whole days. */
  public static Occasion days(String id, String name, LocalDate first, LocalDate last) {
    return new Occasion(id, "Campaign", Words.client(name, DUTCH), new Occasion.Days(first, last), Standing.SETTLED,
        List.of());
  }

  /** A post that is not approved yet, at a moment on the clock of a place. */
  public static Occasion moment(String id, String name, LocalDateTime at, String zone) {
    return new Occasion(id, "Post", Words.client(name, DUTCH), new Occasion.Moment(at, ZoneId.of(zone)),
        Standing.PROPOSED, List.of());
  }

  /** A date in which a text stands in every place where a text can stand. */
  public static Occasion occasion(String text) {
    return new Occasion(text.isBlank() ? "-" : text, text, Words.client(text.isBlank() ? "-" : text, DUTCH),
        Occasion.Days.on(TODAY), Standing.SETTLED, List.of(new Detail(text, Words.program(text))));
  }

  /** Somebody of whom a text stands in every place where a text can stand. */
  public static Contact contact(String text) {
    return new Contact(text.isBlank() ? "-" : text, Words.client("N " + text, DUTCH), text, text, List.of(text),
        List.of(text), List.of(text), List.of(new Detail(text, Words.program(text))));
  }

  /** Texts that try to become something else in a file made of lines. */
  public static List<String> hostile() {
    return List.of("a\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT", "a\nATTACH:http://example.org/x", "a\rURL:file:///etc",
        "a\u0085ORGANIZER:mailto:x@example.org", "a\u2028END:VCALENDAR\u2029BEGIN:VCARD", "END:VCARD\nPHOTO:http://x",
        "\\nEND:VEVENT", "\\\\n\\;\\,", ";VALUE=URI:http://example.org", "\"x\":y;z,w", ":", ";", ",", "^n^'^^",
        "\0a\u0007\u001B[31m\u007F\u009F", "\uD83D", "\uDE00x", "\uFFFE\uFFFF\uFEFFx", "😀".repeat(60), "é".repeat(80),
        "x".repeat(73) + "😀" + "é".repeat(40), " ".repeat(90) + "x", "a" + " ".repeat(160) + "b", "\u202Egnp.exe\u202C",
        "שלום עולם ".repeat(12), "مرحبا", "👨‍👩‍👧", "\t\t", "", "   ", "a\tb", "=cmd|'/c calc'!A1", "<script>alert(1)</script>",
        "=0D=0A", "x".repeat(3000));
  }
}
