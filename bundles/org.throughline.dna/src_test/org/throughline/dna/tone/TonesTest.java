package org.throughline.dna.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.ModelFactory;
import org.throughline.model.calendar.CalendarFactory;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.Variant;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.ToneRule;

/** A client with one rule for all, one for letters, one for older readers, and one that was given up. */
class TonesTest {

  private final Tones tones = new Tones();
  private final Client client = ModelFactory.eINSTANCE.createClient();
  private final Channel letters = ModelFactory.eINSTANCE.createChannel();
  private final Channel posts = ModelFactory.eINSTANCE.createChannel();
  private final Audience seniors = ModelFactory.eINSTANCE.createAudience();

  @BeforeEach
  void rules() {
    DnaChapter chapter = DnaFactory.eINSTANCE.createDnaChapter();
    BrandDna brand = DnaFactory.eINSTANCE.createBrandDna();
    chapter.getBrands().add(brand);
    client.getChapters().add(chapter);
    ToneRule forAll = ToneWords.in(ToneWords.DUTCH).forbid("gratis").rule();
    ToneRule forLetters = ToneWords.in(ToneWords.DUTCH).forbid("hoi").rule();
    forLetters.getChannels().add(letters);
    ToneRule forSeniors = ToneWords.in(ToneWords.DUTCH).forbid("app").rule();
    forSeniors.getAudiences().add(seniors);
    ToneRule old = ToneWords.in(ToneWords.DUTCH).forbid("dag").rule();
    old.setState(AgreementState.RETIRED);
    brand.getToneRules().addAll(List.of(forAll, forLetters, forSeniors, old));
  }

  private List<String> found(List<Channel> channels, List<Audience> audiences) {
    return ToneWords.found(tones.of(tones.rules(client, channels, audiences), ToneWords.DUTCH)
        .check("Hoi en dag, de app is gratis.", TextForm.PLAIN), ToneKind.FORBIDDEN);
  }

  @Test
  void rulesCountWhereTheyWereMadeFor() {
    assertEquals(List.of("gratis"), found(List.of(), List.of()));
    assertEquals(List.of("Hoi", "gratis"), found(List.of(letters), List.of()));
    assertEquals(List.of("gratis"), found(List.of(posts), List.of()));
    assertEquals(List.of("Hoi", "app", "gratis"), found(List.of(posts, letters), List.of(seniors)));
    assertEquals(List.of("gratis"), ToneWords.found(
        tones.of(client, ToneWords.DUTCH).check("Hoi en dag, de app is gratis.", TextForm.PLAIN), ToneKind.FORBIDDEN));
  }

  @Test
  void aToneDoesNotChangeWithTheListsItWasMadeOf() {
    Tone tone = tones.of(client, ToneWords.DUTCH);
    client.getChapters().clear();
    assertTrue(tone.check("Gratis.", TextForm.PLAIN).refused());
  }

  @Test
  void aPostIsReadInTheTextsOfItsVariantsEachForItsChannel() {
    ContentItem item = CalendarFactory.eINSTANCE.createContentItem();
    item.setName("Stormweek");
    item.setNotes("Gratis noemen we hier niet.");
    item.getAudiences().add(seniors);
    Variant dutch = CalendarFactory.eINSTANCE.createVariant();
    dutch.setChannel(posts);
    dutch.setHeadline("Morgen storm");
    dutch.setText("Zet de tuinstoelen binnen.");
    Variant english = CalendarFactory.eINSTANCE.createVariant();
    english.setLanguage(Locale.ENGLISH);
    english.setText("Put the chairs away.");
    item.getVariants().addAll(List.of(dutch, english));

    List<ReaderText> texts = ReaderText.of(item, ToneWords.DUTCH);

    assertEquals(List.of("Morgen storm", "Zet de tuinstoelen binnen.", "Put the chairs away."),
        texts.stream().map(ReaderText::text).toList());
    assertEquals(List.of(ToneWords.DUTCH, ToneWords.DUTCH, Locale.ENGLISH),
        texts.stream().map(ReaderText::language).toList());
    assertEquals(List.of(posts), texts.getFirst().channels());
    assertEquals(List.of(seniors), texts.getFirst().audiences(), "as the post says");
  }
}
