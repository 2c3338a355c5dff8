package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER__BACKLOG;
import static org.throughline.model.calendar.CalendarPackage.Literals.CONTENT_ITEM__VARIANTS;
import static org.throughline.model.dna.DnaPackage.Literals.BRAND_DNA__TONE_RULES;
import static org.throughline.model.dna.DnaPackage.Literals.PROMISE__WORDING;
import static org.throughline.model.dna.DnaPackage.Literals.TONE_RULE__WORD_LISTS;
import static org.throughline.model.dna.DnaPackage.Literals.WORD_LIST__ENTRIES;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Element;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.Variant;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ToneRule;
import org.throughline.model.dna.WordEntry;
import org.throughline.model.dna.WordList;
import org.throughline.model.dna.WordUse;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A text uses a word that was agreed not to be used. */
class ToneViolationTest extends RuleContractTest<Element> {

  @Override
  protected Rule<Element> rule() {
    return new ToneViolation();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    words(story, dna);
    Promise promise = dna.promise("Snelle service");
    promise.setWording("We antwoorden zo spoedig mogelijk.");
    return Expected.about(promise, Evidence.of(promise, PROMISE__WORDING)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    words(story, dna);
    dna.promise("Snelle service").setWording("We antwoorden binnen een uur.");
    Promise withdrawn = dna.promise("Oud");
    withdrawn.setState(PromiseState.WITHDRAWN);
    withdrawn.setWording("We antwoorden zo spoedig mogelijk.");
    ContentItem item = story.add(story.chapter(CALENDAR_CHAPTER), CALENDAR_CHAPTER__BACKLOG, "Lekkage");
    item.setState(ContentState.PUBLISHED);
    Variant out = story.add(item, CONTENT_ITEM__VARIANTS, null);
    out.setText("We komen zo spoedig mogelijk.");
  }

  @Test
  void namesAPostThatIsNotOutYet() {
    assertEquals(List.of("“Lekkage” does not sound as agreed: “zo spoedig mogelijk” and the long sentence “Draai eerst de kraan "
        + "dicht en bel daarna de loodgieter uit d…”. Write it otherwise, or change the word list if the text is right."), said(story -> {
          words(story, new DnaStory(story)).setLongestSentence(8);
          ContentItem item = story.add(story.chapter(CALENDAR_CHAPTER), CALENDAR_CHAPTER__BACKLOG, "Lekkage");
          Variant variant = story.add(item, CONTENT_ITEM__VARIANTS, null);
          variant.setText("We komen zo spoedig mogelijk. Draai eerst de kraan dicht en bel daarna de loodgieter uit de buurt.");
        }));
  }

  private static WordList words(RuleStory story, DnaStory dna) {
    dna.trait("Snel");
    ToneRule rule = story.add(dna.chapter().getBrands().getFirst(), BRAND_DNA__TONE_RULES, "Woorden");
    rule.setState(AgreementState.ADOPTED);
    WordList list = story.add(rule, TONE_RULE__WORD_LISTS, "Nederlands");
    list.setLanguage(Locale.of("nl"));
    WordEntry entry = story.add(list, WORD_LIST__ENTRIES, null);
    entry.setWord("zo spoedig mogelijk");
    entry.setUse(WordUse.FORBIDDEN);
    entry.getBetterWords().add("binnen een uur");
    return list;
  }
}
