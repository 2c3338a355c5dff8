package org.throughline.internal.briefing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.TranslatedCopy;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.remark.RemarkPage;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.core.Slice;
import org.throughline.internal.briefing.AnswerSections;
import org.throughline.internal.briefing.AudienceSections;
import org.throughline.internal.briefing.BrandSections;
import org.throughline.internal.briefing.BriefSections;
import org.throughline.internal.briefing.CalendarSections;
import org.throughline.internal.briefing.CampaignSections;
import org.throughline.internal.briefing.CrisisSections;
import org.throughline.internal.briefing.InsightSections;
import org.throughline.internal.briefing.JourneySections;
import org.throughline.internal.briefing.LineSection;
import org.throughline.internal.briefing.MessageSections;
import org.throughline.internal.briefing.ObjectiveSections;
import org.throughline.internal.briefing.PromiseSections;
import org.throughline.internal.briefing.ResultSections;
import org.throughline.internal.briefing.StrategySections;
import org.throughline.internal.briefing.VoiceSections;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;
import org.throughline.testkit.SecretPair;

/** A reader cannot tell from the page of a briefing what the reader may not see. */
class NonInterferenceTest {

  private static final int PAIRS = 100;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final BriefingBuilder builder = new BriefingBuilder(List.of(new LineSection(), new BrandSections(),
      new PromiseSections(), new ObjectiveSections(), new AudienceSections(), new AnswerSections(),
      new MessageSections(), new CampaignSections(), new BriefSections(), new InsightSections(), new CalendarSections(),
      new CrisisSections(), new JourneySections(), new ResultSections(), new StrategySections(), new VoiceSections()));

  @Test
  void clientsThatDifferOnlyInSecretsGiveTheSamePageByteForByte() {
    int withSections = 0;
    int sections = 0;
    Set<Readership> readers = EnumSet.noneOf(Readership.class);
    for (SecretPair pair : SecretPair.pairs(PAIRS).toList()) {
      Document one = briefing(pair.one(), pair.reader());
      Document other = briefing(pair.other(), pair.reader());
      assertEquals(page(one), page(other), "seed " + pair.seed() + ", reader " + pair.reader());
      sections += one.sections().size();
      if (!one.sections().isEmpty()) {
        withSections++;
        readers.add(pair.reader());
      }
    }
    assertTrue(withSections >= PAIRS * 3 / 4, "only " + withSections + " briefings had a section at all");
    assertTrue(sections >= PAIRS * 2, "only " + sections + " sections");
    assertEquals(EnumSet.allOf(Readership.class), readers, "readers whose briefings had sections");
  }

  /** What sections ask for, so that every section of a document can be looked at. */
  private static final List<String> CONTRIBUTIONS = Stream.of(ShippedTemplate.values())
      .flatMap(it -> it.parts().stream()).map(ShippedTemplate.Part::contribution).filter(it -> !it.isEmpty()).distinct()
      .toList();

  @Test
  void briefingsMadeOfTheirSectionsAndInAnotherLanguageTellNothingMoreEither() {
    int sections = 0;
    Set<String> anchors = new HashSet<>();
    for (SecretPair pair : SecretPair.pairs(PAIRS).toList()) {
      for (Client client : List.of(pair.one(), pair.other())) {
        askForAll(client);
      }
      for (String briefing : briefings(Slice.of(pair.one(), pair.reader()).client())) {
        Document one = briefing(pair.one(), pair.reader(), briefing);
        Document other = briefing(pair.other(), pair.reader(), briefing);
        assertEquals(page(one), page(other), "seed " + pair.seed() + ", reader " + pair.reader());
        sections += one.sections().size();
        one.sections().forEach(it -> anchors.add(it.anchor()));
      }
    }
    int found = sections;
    assertTrue(found >= PAIRS / 4 && anchors.stream().anyMatch(it -> it.startsWith("s-")),
        () -> "only " + found + " sections");
  }

  /** Each section asks for something, the same in both clients of a pair. */
  private static void askForAll(Client client) {
    client.eAllContents().forEachRemaining(it -> {
      if (it instanceof Section section) {
        section.setContribution(CONTRIBUTIONS.get(Math.floorMod(section.getId().hashCode(), CONTRIBUTIONS.size())));
      }
    });
  }

  private static List<String> briefings(Client slice) {
    List<String> ids = new ArrayList<>();
    slice.eAllContents().forEachRemaining(it -> {
      if (it instanceof Briefing briefing) {
        ids.add(briefing.getId());
      }
    });
    return ids;
  }

  private Document briefing(Client client, Readership reader, String briefing) {
    Client slice = Slice.of(client, reader).client();
    TranslatedCopy.into(slice, Locale.of("sv"));
    return RemarkPage.with(builder.build(slice, new BriefingRequest(reader, Optional.empty(), Optional.empty(),
        Optional.of(briefing), Optional.empty(), TODAY)), briefing);
  }

  private Document briefing(Client client, Readership reader) {
    return builder.build(Slice.of(client, reader).client(), new BriefingRequest(reader, Optional.of("Bureau Vonk"),
        Optional.of("Studio Kade"), Optional.empty(), TODAY));
  }

  /** A character for a byte: equal texts are equal bytes, and a difference can be read. */
  private static String page(Document document) {
    return new String(new HtmlRenderer().render(document), StandardCharsets.ISO_8859_1);
  }
}
