package org.throughline.internal.briefing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.TranslatedCopy;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.remark.RemarkPage;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.briefing.testkit.NonInterferenceContractTest;
import org.throughline.core.Slice;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;
import org.throughline.testkit.SecretPair;

/** A reader cannot tell from the page of a briefing what the reader may not see. */
class NonInterferenceTest extends NonInterferenceContractTest {

  private static final int PAIRS = 40;
  private static final int MANY = 100;

  /** What sections ask for, so that every section of a document can be looked at. */
  private static final List<String> CONTRIBUTIONS = Stream.of(ShippedTemplate.values())
      .flatMap(it -> it.parts().stream()).map(ShippedTemplate.Part::contribution).filter(it -> !it.isEmpty()).distinct()
      .toList();

  NonInterferenceTest() {
    super(new HtmlRenderer(), PAIRS, 0);
  }

  @Test
  void briefingsMadeOfTheirSectionsAndInAnotherLanguageTellNothingMoreEither() {
    sameBriefings(PAIRS);
  }

  @Test
  @Tag("long")
  void aHundredPairsOfBriefingsMadeOfTheirSectionsTellNothingMoreEither() {
    sameBriefings(MANY);
  }

  private void sameBriefings(int pairs) {
    int sections = 0;
    Set<String> anchors = new HashSet<>();
    for (SecretPair pair : SecretPair.pairs(pairs).toList()) {
      for (Client client : List.of(pair.one(), pair.other())) {
        askForAll(client);
      }
      for (String briefing : briefings(Slice.of(pair.one(), pair.reader()).client())) {
        Document one = briefing(pair.one(), pair.reader(), briefing);
        Document other = briefing(pair.other(), pair.reader(), briefing);
        assertEquals(text(one), text(other), "seed " + pair.seed() + ", reader " + pair.reader());
        sections += one.sections().size();
        one.sections().forEach(it -> anchors.add(it.anchor()));
      }
    }
    int found = sections;
    assertTrue(found >= pairs / 4 && anchors.stream().anyMatch(it -> it.startsWith("s-")),
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
    return RemarkPage.with(builder().build(slice, new BriefingRequest(reader, Optional.empty(), Optional.empty(),
        Optional.of(briefing), Optional.empty(), TODAY)), briefing);
  }
}
