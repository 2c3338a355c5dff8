package org.throughline.internal.briefing.vcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Telephone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Contact;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.ContentFile;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.Entries;
import org.throughline.core.ClientException;

/** The people of a briefing, as an address book reads them. */
class VcardRendererTest {

  private static final Contact MARIEKE = new Contact("marieke", Words.client("Marieke Postma", Locale.of("nl")),
      "Head of service", "Zekerhuis; the insurer, Ltd", List.of(), List.of("marieke@example.org"), List.of(), List.of());
  private static final Contact LEAD = new Contact("marieke", Words.client("Marieke Postma", Locale.of("nl")),
      "Head of service", "", List.of("Crisis lead"), List.of("marieke@example.org"), List.of("+31 30 555 01 23"),
      List.of(new Detail("Reachable within", Words.program("15 min"))));

  private final VcardRenderer renderer = new VcardRenderer();

  @Test
  void whoIsToldTwiceIsInTheBookOnceWithAllThatIsTold() throws IOException {
    byte[] file = renderer.render(Entries.document(MARIEKE, LEAD));
    ContentFile read = ContentFile.of(file);
    assertEquals(List.of("BEGIN", "VERSION", "KIND", "UID", "FN", "TITLE", "ROLE", "ORG", "EMAIL", "TEL", "NOTE", "REV",
        "END"), read.names());
    assertEquals(List.of("20261123T000000Z"), read.values("REV"));
    VCard card = parsed(file).getFirst();
    assertEquals("Marieke Postma", card.getFormattedName().getValue());
    assertEquals(List.of("Zekerhuis; the insurer, Ltd"), card.getOrganization().getValues());
    assertEquals("Crisis lead", card.getRoles().getFirst().getValue());
    assertEquals("Head of service", card.getTitles().getFirst().getValue());
    assertEquals("marieke@example.org", card.getEmails().getFirst().getValue());
    assertEquals(List.of("+31 30 555 01 23"), card.getTelephoneNumbers().stream().map(Telephone::getText).toList());
    assertEquals("Reachable within: 15 min", card.getNotes().getFirst().getValue());
    assertTrue(card.getUid().getValue().startsWith("urn:uuid:"), card.getUid().getValue());
  }

  @Test
  void theSamePersonIsTheSameCardInEveryBriefing() {
    String id = ContentFile.of(renderer.render(Entries.document(MARIEKE))).values("UID").getFirst();
    assertEquals(List.of(id), ContentFile.of(renderer.render(Entries.document(LEAD))).values("UID"));
    assertFalse(ContentFile.of(renderer.render(Entries.document(Entries.contact("x")))).values("UID").contains(id));
  }

  @Test
  void whereNobodyIsNamedThereIsASentenceAndNoFile() {
    assertTrue(renderer.nothingToTell(Documents.everyBlock()).orElseThrow().in(Locale.ENGLISH)
        .startsWith("No address book was made"));
    assertThrows(ClientException.class, () -> renderer.render(Documents.everyBlock()));
    assertTrue(renderer.nothingToTell(Entries.document(Entries.occasion("x"))).isPresent());
    Contact nameless = new Contact("x", Words.program("\u0007\uFEFF"), "", "", List.of(), List.of(), List.of(), List.of());
    assertTrue(renderer.nothingToTell(Entries.document(nameless)).isPresent());
  }

  @Test
  void textsThatTryToBecomeSomethingElseStayTexts() throws IOException {
    Set<String> known = Set.copyOf(ContentFile.of(renderer.render(Entries.document(Entries.contact("x")))).names());
    for (String each : Entries.hostile()) {
      Document document = Entries.document(Entries.contact(each));
      byte[] file = renderer.render(document);
      ContentFile read = ContentFile.of(file);
      assertTrue(known.containsAll(read.names()), () -> each + " became " + read.names());
      assertTrue(read.lines().stream().allMatch(line -> line.parameters().isEmpty()), each);
      assertArrayEquals(file, renderer.render(document), each);
      List<VCard> cards = parsed(file);
      assertEquals(1, cards.size(), each);
      assertEquals(read.values("FN").getFirst(), cards.getFirst().getFormattedName().getValue(), each);
    }
    String hostile = "a; b, c\\ \"d\" 😀 שלום";
    VCard card = parsed(renderer.render(Entries.document(Entries.contact(hostile)))).getFirst();
    assertEquals("N " + hostile, card.getFormattedName().getValue());
    assertEquals(hostile, card.getEmails().getFirst().getValue());
    assertEquals(hostile + ": " + hostile, card.getNotes().getFirst().getValue());
  }

  /** What the library finds nothing wrong with. */
  private static List<VCard> parsed(byte[] file) throws IOException {
    try (VCardReader reader = new VCardReader(new ByteArrayInputStream(file), VCardVersion.V4_0)) {
      List<VCard> cards = reader.readAll();
      assertEquals(List.of(), reader.getWarnings());
      cards.forEach(each -> assertTrue(each.validate(VCardVersion.V4_0).isEmpty(), each + "\n" + each.validate(VCardVersion.V4_0)));
      return cards;
    }
  }
}
