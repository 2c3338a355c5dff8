package org.throughline.dna.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.throughline.dna.tone.ToneWords.DUTCH;
import static org.throughline.dna.tone.ToneWords.ENGLISH;
import static org.throughline.dna.tone.ToneWords.SWEDISH;
import static org.throughline.dna.tone.ToneWords.found;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.model.dna.FormOfAddress;
import org.throughline.model.dna.WordMatch;
import org.throughline.model.dna.WordUse;

/** Texts as strategists and web care people write them, held against the tone of a client. */
class ToneTest {

  private static final String LETTER = """
      Beste mevrouw Van den Berg,

      Uw verzekeringen zijn per 1 januari a.s. verlengd. Indien u hierover vragen heeft, kunt u o.a. bellen met \
      onze klantenservice. Wij nemen zo spoedig
      mogelijk contact met u op. Onze premies zijn gegarandeerd de goedkoopste van Nederland, ook bij Polder Polis!

      Met vriendelijke groet,
      Team Zeker huis
      """;

  // ---- whole stories

  @Test
  void aDutchLetterIsReadAsAnEditorReadsIt() {
    ToneReport report = ToneWords.in(DUTCH).address(FormOfAddress.FORMAL).sentence(11)
        .forbid("zo spoedig mogelijk", "vandaag voor 17.00 uur").because("Wie geen tijd noemt, belooft niets.")
        .forbid("garanderen").forbid("goedkoop", "voordelig")
        .discourage("verzekering", "polis")
        .add("Polder Polis", WordUse.COMPETITOR, WordMatch.WHOLE_WORD)
        .add("Zekerhuis", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD)
        .add("klantenservice", WordUse.PREFERRED, WordMatch.WHOLE_WORD)
        .check(LETTER);

    assertEquals(List.of("zo spoedig\nmogelijk", "gegarandeerd", "goedkoopste"), found(report, ToneKind.FORBIDDEN));
    assertEquals(List.of("verzekeringen"), found(report, ToneKind.DISCOURAGED));
    assertEquals(List.of("Polder Polis"), found(report, ToneKind.COMPETITOR));
    assertEquals(List.of("Zeker huis"), found(report, ToneKind.SPELLING));
    assertEquals(List.of("klantenservice"), found(report, ToneKind.PREFERRED));
    assertEquals(List.of("Indien"), found(report, ToneKind.JARGON));
    assertEquals(List.of(), found(report, ToneKind.ADDRESS));
    assertEquals(List.of("Indien u hierover", "Onze premies zijn"), found(report, ToneKind.LONG_SENTENCE).stream()
        .map(sentence -> sentence.substring(0, 17)).toList());
    assertTrue(report.refused());
    assertEquals(new ToneFigures(7, 52, 12, 3, 4, 0, 4, 0), report.figures());
  }

  @Test
  void aSwedishPostIsReadAsAnEditorReadsIt() {
    ToneReport report = ToneWords.in(SWEDISH).address(FormOfAddress.INFORMAL).emoji(1)
        .forbid("garanti").discourage("försäkring", "skydd").discourage("billig")
        .add("Trygg-Hansa", WordUse.COMPETITOR, WordMatch.WHOLE_WORD)
        .check("Våra försäkringar är billigast i Norden 🎉🎉 Utan krångel, t.ex. när bilen står still. "
            + "Hos oss får du garantin du behöver, säger Trygg-Hansas kunder. Vi implementerar löpande.");

    assertEquals(List.of("garantin"), found(report, ToneKind.FORBIDDEN));
    assertEquals(List.of("försäkringar", "billigast"), found(report, ToneKind.DISCOURAGED));
    assertEquals(List.of("Trygg-Hansas"), found(report, ToneKind.COMPETITOR));
    assertEquals(List.of("implementerar"), found(report, ToneKind.JARGON));
    assertEquals(1, found(report, ToneKind.EMOJI).size());
    assertEquals(3, report.figures().we());
    assertEquals(2, report.figures().you());
  }

  @Test
  void anEnglishNewsletterIsReadAsAnEditorReadsIt() {
    ToneReport report = ToneWords.in(ENGLISH).sentence(20).forbid("policy", "cover")
        .discourage("claimant", "you")
        .check("We’re leveraging two policies so that claimants aren’t left waiting. Our customers' police checks, "
            + "e.g. for drivers, are done by Mr. Jones at 3 p.m. We reached out to our touchpoints going forward.");

    assertEquals(List.of("policies"), found(report, ToneKind.FORBIDDEN));
    assertEquals(List.of("claimants"), found(report, ToneKind.DISCOURAGED));
    assertEquals(List.of("leveraging", "reached out", "touchpoints", "going forward"), found(report, ToneKind.JARGON));
    assertEquals(List.of(ToneKind.BALANCE), report.remarks().stream().map(ToneRemark::kind).toList());
    assertEquals("The text speaks of its sender 4 times and to its reader not once. Begin from the reader.",
        report.remarks().getFirst().message().toString());
  }

  // ---- forms of words

  @ParameterizedTest
  @CsvSource({"verzekering,verzekeringen", "verzekering,Verzekeringen", "klant,klanten", "klant,klantje",
      "polis,polissen", "polis,polisje", "huis,huizen", "brief,brieven", "goedkoop,goedkope", "goedkoop,goedkoopste",
      "goedkoop,goedkoper", "garanderen,garandeert", "garanderen,garandeerde", "garanderen,gegarandeerd",
      "waarborgen,gewaarborgd", "bellen,belde", "bellen,belt", "melden,gemeld", "auto,auto's", "auto,auto’s",
      "foto,foto's", "uniek,unieke", "gratis,GRATIS", "veilig,veiliger", "premie,premies", "groot,grote",
      "praten,praatte", "de beste,dé beste", "coördinatie,coordinatie", "verzekeringen,verzekering",
      "melding,meldingen", "betrouwbaar,betrouwbare", "AI,AI-model", "dag,dagen", "bijzonder,bijzonders", "goed,goeds", "middel,middelen", "tip,tippen", "gratis,gratis-actie"})
  void dutchFormsAreFound(String word, String form) {
    assertEquals(1, found(ToneWords.in(DUTCH).forbid(word).check("Dit is " + form + " vandaag."),
        ToneKind.FORBIDDEN).size(), word + " in " + form);
  }

  @ParameterizedTest
  @CsvSource({"verzekering,verzekeren", "verzekering,verzekeraar", "verzekering,verzekeringspolis",
      "verzekering,autoverzekering", "polis,metropolis", "polis,politie", "klant,beklant", "klant,klantvriendelijk",
      "man,maan", "man,maand", "koop,koper", "groot,grot", "bom,boom", "bom,bomen", "gratis,ingratis", "wet,weten", "middels,middelen",
      "werk,netwerk", "werken,werker", "spel,speler", "wij,wijn", "we,wet", "huis,huiselijk"})
  void otherDutchWordsAreNotFound(String word, String other) {
    assertEquals(List.of(), found(ToneWords.in(DUTCH).forbid(word).check("Dit is " + other + " vandaag."),
        ToneKind.FORBIDDEN), word + " in " + other);
  }

  @ParameterizedTest
  @CsvSource({"försäkring,försäkringen", "försäkring,försäkringar", "försäkring,Försäkringarna",
      "försäkring,försäkringarnas", "kund,kunder", "kund,kundernas", "garanti,garantin", "garanti,garantier",
      "garantera,garanterar", "garantera,garanterade", "garantera,garanterat", "billig,billigt", "billig,billiga",
      "billig,billigare", "billig,billigast", "fråga,frågan", "fråga,frågor", "fråga,frågorna", "policy,policyn",
      "VD,VD:n", "EU,EU:s", "erbjuda,erbjuder", "kampanj,kampanjen", "företag,företaget", "företag,företagets", "meddelande,meddelandet", "hållbar,hållbara"})
  void swedishFormsAreFound(String word, String form) {
    assertEquals(1, found(ToneWords.in(SWEDISH).forbid(word).check("Det är " + form + " i dag."),
        ToneKind.FORBIDDEN).size(), word + " in " + form);
  }

  @ParameterizedTest
  @CsvSource({"försäkring,försäkra", "försäkring,försäkringsbolag", "försäkring,bilförsäkring", "billig,bil",
      "bil,billig", "trygg,trygghet", "läsa,läsare", "köp,köpare", "kund,kundtjänst", "råd,rad", "för,före", "ö,o",
      "här,hår"})
  void otherSwedishWordsAreNotFound(String word, String other) {
    assertEquals(List.of(), found(ToneWords.in(SWEDISH).forbid(word).check("Det är " + other + " i dag."),
        ToneKind.FORBIDDEN), word + " in " + other);
  }

  @ParameterizedTest
  @CsvSource({"policy,policies", "policy,Policy", "policy,policy's", "customer,customers", "customer,customers’",
      "guarantee,guaranteed", "guarantee,guaranteeing", "leverage,leveraging", "stop,stopped", "utilise,utilises",
      "café,cafe", "naive,naïve", "cheap,CHEAP", "best price,best prices", "box,boxes", "rely,relied"})
  void englishFormsAreFound(String word, String form) {
    assertEquals(1, found(ToneWords.in(ENGLISH).forbid(word).check("This is " + form + " today."),
        ToneKind.FORBIDDEN).size(), word + " in " + form);
  }

  @ParameterizedTest
  @CsvSource({"policy,police", "policy,policing", "customer,custom", "custom,customer", "insurance,insured",
      "university,universe", "cheap,cheapskate", "cat,category", "art,party", "free,freedom", "new,news"})
  void otherEnglishWordsAreNotFound(String word, String other) {
    assertEquals(List.of(), found(ToneWords.in(ENGLISH).forbid(word).check("This is " + other + " today."),
        ToneKind.FORBIDDEN), word + " in " + other);
  }

  // ---- how a word is found

  @Test
  void aBeginningFindsCompoundsAndAnExactWordOnlyItself() {
    ToneReport dutch = ToneWords.in(DUTCH).add("polishouder", WordUse.DISCOURAGED, WordMatch.BEGINNING)
        .add("Zorg", WordUse.FORBIDDEN, WordMatch.EXACT)
        .check("Polishouders en polishouderskorting: zorg dat Zorg er niet staat, of ZORG, of Zorgen.");
    assertEquals(List.of("Polishouders", "polishouderskorting"), found(dutch, ToneKind.DISCOURAGED));
    assertEquals(List.of("Zorg"), found(dutch, ToneKind.FORBIDDEN));
    assertEquals(List.of("försäkringsbolaget", "försäkringar"), found(ToneWords.in(SWEDISH)
        .add("försäkring", WordUse.DISCOURAGED, WordMatch.BEGINNING).check("försäkringsbolaget om bilförsäkring, försäkringar"),
        ToneKind.DISCOURAGED));
  }

  @Test
  void signsAreFoundAsTheyStand() {
    ToneReport report = ToneWords.in(DUTCH).forbid("100%").forbid("B.V.").forbid("R&D").forbid("🙏").forbid("!!!")
        .check("Al 100 jaar 100% zeker, r&d van Zeker B.V. zegt dank 🙏!!! 2100% niet.");
    assertEquals(List.of("100%", "r&d", "B.V.", "🙏", "!!!"), found(report, ToneKind.FORBIDDEN));
  }

  @Test
  void aLongerWordThatIsRightShieldsAShorterOne() {
    ToneWords words = ToneWords.in(DUTCH).forbid("gratis").discourage("gratis advies aan huis")
        .add("proces-verbaal", WordUse.PREFERRED, WordMatch.WHOLE_WORD).discourage("proces")
        .add("Gratis Groen", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD);
    ToneReport report = words.check("Een proces-verbaal van ons proces. Gratis Groen geeft gratis advies aan huis.");
    assertEquals(List.of("proces", "gratis advies aan huis"), found(report, ToneKind.DISCOURAGED));
    assertEquals(List.of("gratis"), found(report, ToneKind.FORBIDDEN), "a milder phrase does not hide it");
    assertEquals(List.of(), found(report, ToneKind.SPELLING));
  }

  @Test
  void whatTheClientSaysComesBeforeOurJargon() {
    assertEquals(List.of("stakeholders"), found(ToneWords.in(ENGLISH).check("Our stakeholders agree."), ToneKind.JARGON));
    ToneReport report = ToneWords.in(ENGLISH).add("stakeholder", WordUse.PREFERRED, WordMatch.WHOLE_WORD)
        .check("Our stakeholders agree.");
    assertEquals(List.of(), found(report, ToneKind.JARGON));
    assertEquals(List.of("stakeholders"), found(report, ToneKind.PREFERRED));
  }

  @Test
  void aPhraseIsNotFoundAcrossSentencesAndParagraphs() {
    ToneWords words = ToneWords.in(DUTCH).forbid("beste prijs");
    assertEquals(1, found(words.check("de beste\nprijs"), ToneKind.FORBIDDEN).size());
    assertEquals(1, found(words.check("de beste\u00A0prijs"), ToneKind.FORBIDDEN).size());
    assertEquals(1, found(words.check("de beste-prijs-garantie"), ToneKind.FORBIDDEN).size());
    assertEquals(List.of(), found(words.check("Wij zijn de beste. Prijs op aanvraag."), ToneKind.FORBIDDEN));
    assertEquals(List.of(), found(words.check("de beste\n\nprijs, of beste, prijs"), ToneKind.FORBIDDEN));
  }

  @Test
  void fixedSpellingsAreHeldInEveryWayPeopleMissThem() {
    ToneWords words = ToneWords.in(DUTCH).add("Mijn Zekerhuis", WordUse.FIXED_SPELLING, WordMatch.EXACT)
        .add("ZekerThuis", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD)
        .add("e-mail", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD)
        .add("C++", WordUse.FIXED_SPELLING, WordMatch.WHOLE_WORD);
    ToneReport wrong = words.check("mijn zekerhuis, MijnZekerhuis, Mijn-Zekerhuis, Zeker Thuis, zekerthuis, email, E-MAIL, c++");
    assertEquals(List.of("mijn zekerhuis", "MijnZekerhuis", "Mijn-Zekerhuis", "Zeker Thuis", "zekerthuis", "email",
        "E-MAIL", "c++"), found(wrong, ToneKind.SPELLING));
    assertEquals(List.of("Mijn Zekerhuis"), wrong.places().getFirst().betterWords());
    assertEquals(List.of(), found(words.check("E-mail ons. In Mijn Zekerhuis en in Mijn\u00A0Zekerhuis ziet u ZekerThuis’s "
        + "polis. U bent zeker thuis om acht uur. Een e-mail over C++. Zie www.zekerthuis.nl of zekerthuis@zeker.nl."),
        ToneKind.SPELLING));
  }

  // ---- form of address

  @Test
  void theAgreedFormOfAddressIsHeld() {
    String text = "Je belt ons, en jouw vraag is binnen 9 u beantwoord. Neem de U-bocht. U en uw gezin zijn veilig.";
    assertEquals(List.of("Je", "jouw"),
        found(ToneWords.in(DUTCH).address(FormOfAddress.FORMAL).check(text), ToneKind.ADDRESS));
    ToneReport informal = ToneWords.in(DUTCH).address(FormOfAddress.INFORMAL).check(text);
    assertEquals(List.of("U", "uw"), found(informal, ToneKind.ADDRESS));
    assertEquals(List.of("je", "jouw"), informal.places().getLast().betterWords());
    assertEquals(2, informal.figures().formal());
  }

  @Test
  void twoFormsInOneTextAreSeenWhateverWasAgreed() {
    ToneReport report = ToneWords.in(DUTCH).check("U kunt bellen. U kunt ook mailen, dan bellen we je terug.");
    assertEquals(List.of("je"), found(report, ToneKind.ADDRESS));
    assertEquals("“je” en “U” staan in één tekst. Houd één aanspreekvorm aan.",
        report.places().getFirst().message().in(DUTCH));
    assertEquals(List.of(), found(ToneWords.in(ENGLISH).check("You and yours."), ToneKind.ADDRESS));
  }

  @Test
  void aSwedishNiMayMeanSeveralPeople() {
    ToneReport report = ToneWords.in(SWEDISH).address(FormOfAddress.INFORMAL)
        .check("Hej! Du når oss dygnet runt. När ni flyttar hjälper vi er, och Ni slipper vänta i vår.");
    assertEquals(List.of("ni", "er", "Ni"), found(report, ToneKind.ADDRESS));
    assertEquals(List.of(ToneSeverity.HINT, ToneSeverity.HINT, ToneSeverity.WARNING),
        report.places().stream().map(TonePlace::severity).toList());
    assertEquals(2, report.figures().we(), "oss and vi; vår is the spring here");
    assertEquals(List.of("du", "din"), found(ToneWords.in(SWEDISH).address(FormOfAddress.FORMAL)
        .check("Välkommen, du och din familj. Ni är väntade."), ToneKind.ADDRESS));
  }

  // ---- sentences, emoji

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"nl|2|Dhr. J. de Vries belt a.s. maandag o.a. Anna. Daarna mailt hij.",
      "nl|3|Wat nu? Bel ons! Wij helpen…", "nl|1|Versie 3.5 kost € 3,50 incl. Btw van zeker.nl",
      "nl|2|“Klopt dat?” vroeg ze. (Ja.)", "sv|2|Ring t.ex. Anna kl. 12.30 el. senare. Vi svarar.",
      "sv|2|Vi hämtar din bil. Sedan ringer vi.", "en|2|Mr. Smith pays approx. £5, e.g. Mondays. Nobody’s U.S. office does.",
      "en|2|Done.Call us.", "en|0|...", "nl|2|1. Bel ons.\\n2. Mail ons.", "nl|2|Eerste regel\\nTweede regel",
      "nl|1|Een zin die\\nverder gaat", "en|3|# Title\\n\\nText\\n- item"})
  void sentencesAreDividedAsPeopleDo(String language, int expected, String text) {
    String real = text.replace("\\n", "\n");
    assertEquals(expected, new Tones().of(List.of(), Locale.of(language))
        .check(real, real.startsWith("#") ? TextForm.MARKDOWN : TextForm.PLAIN).figures().sentences(), text);
  }

  @Test
  void emojiOfSeveralSignsAreOne() {
    ToneReport report = ToneWords.in(ENGLISH).emoji(0).check("A 👨‍👩‍👧‍👦 family, a flag 🇳🇱, thumbs 👍🏽, heart ❤️, 1️⃣; © ™ 1 # are none.");
    assertEquals(List.of("👨‍👩‍👧‍👦", "🇳🇱", "👍🏽", "❤️", "1️⃣"), found(report, ToneKind.EMOJI));
    assertEquals(5, report.figures().emoji());
    assertEquals(List.of(), found(ToneWords.in(ENGLISH).check("🎉🎉🎉"), ToneKind.EMOJI), "no rule, nothing to say");
  }

  // ---- Markdown and addresses

  @Test
  void whatIsNoLanguageInMarkdownIsNotChecked() {
    String text = """
        # Gratis **polis**

        Zie [onze gratis gids](https://gratis.nl/gratis "gratis") of `gratis`, <b class="gratis">niet</b>.
        ![gratis plaatje](gratis.png) <!-- gratis --> de **beste** _prijs_ &nbsp; snake_gratis_case

        ```
        gratis in code
        ```

        - Gratis punt
        | gratis | cel |

        [gratis]: https://gratis.nl
        """;
    ToneReport report = ToneWords.in(DUTCH).forbid("gratis").forbid("beste prijs").markdown(text);
    assertEquals(List.of("Gratis", "gratis", "gratis", "beste** _prijs", "Gratis", "gratis"),
        found(report, ToneKind.FORBIDDEN));
    assertEquals(text.indexOf("Gratis"), report.places().getFirst().start());
    assertEquals(text.indexOf("gratis gids"), report.places().get(1).start());
  }

  @Test
  void addressesAreNotCheckedInPlainTextEither() {
    ToneReport report = ToneWords.in(DUTCH).forbid("gratis")
        .check("Mail gratis@zeker.nl, of kijk op https://www.zeker.nl/gratis?x=gratis. #gratis geldt, @gratis ook.");
    assertEquals(List.of("gratis", "gratis"), found(report, ToneKind.FORBIDDEN));
    assertEquals('#', report.text().charAt(report.places().getFirst().start() - 1));
  }

  // ---- spelling of characters

  @Test
  void oneWordIsOneWordHoweverItIsEncoded() {
    ToneWords words = ToneWords.in(SWEDISH).forbid("försäkring");
    assertEquals(1, found(words.check("Din fo\u0308rsa\u0308kring gäller."), ToneKind.FORBIDDEN).size(), "decomposed");
    assertEquals(1, found(words.check("Din för\u00ADsäk\u00ADring gäller."), ToneKind.FORBIDDEN).size(), "soft hyphens");
    assertEquals(List.of(), found(words.check("Din forsakring gäller."), ToneKind.FORBIDDEN), "å, ä and ö are letters");
    assertEquals(1, found(ToneWords.in(DUTCH).forbid("vrĳ").check("Geheel vrij."), ToneKind.FORBIDDEN).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\u0000\u0001\u001b", "\ud800", "\udc00x", "...", "*", "](", "`", "<", "&",
      "🙂", "\u202Egratis", "\uFFFC\u2029", "[", "_", "\\", "http://", "www.", "@", "- ", "1.", "|", "```", "~~~\n",
      "#", "'", "’s", ":", "a:b:c"})
  void nothingIsTooOdd(String text) {
    for (Locale language : List.of(DUTCH, SWEDISH, ENGLISH, Locale.of("fy"))) {
      for (TextForm form : TextForm.values()) {
        ToneReport report = ToneWords.in(language).forbid("gratis").emoji(0).sentence(1).tone().check(text, form);
        assertEquals(text, report.segments().stream().map(ToneSegment::text).collect(Collectors.joining()));
      }
    }
  }

  @Test
  void controlCharactersDoNotHideAWord() {
    assertEquals(List.of("gratis"), found(ToneWords.in(DUTCH).forbid("gratis").check("\u0007nu\u0000gratis\u001b[0m"),
        ToneKind.FORBIDDEN));
  }

  // ---- in place

  @Test
  void segmentsShowTheTextWithItsMarks() {
    ToneReport report = ToneWords.in(DUTCH).forbid("gratis").sentence(3).check("Ja. Dit is gratis voor jou. Dag.");
    assertEquals(List.of("Ja. ", "Dit is ", "gratis", " voor jou.", " Dag."),
        report.segments().stream().map(ToneSegment::text).toList());
    assertEquals(List.of("-", "LONG_SENTENCE", "FORBIDDEN", "LONG_SENTENCE", "-"), report.segments().stream()
        .map(segment -> segment.first().map(place -> place.kind().name()).orElse("-")).toList());
    assertEquals(2, report.segments().get(2).places().size());
  }

  @Test
  void messagesSayWhatWhyAndWhatNext() {
    ToneReport report = ToneWords.in(DUTCH).forbid("zo spoedig mogelijk", "vandaag", "binnen een uur")
        .because("Wie geen tijd noemt, belooft niets.").check("Wij bellen zo spoedig mogelijk.");
    TonePlace place = report.places().getFirst();
    assertEquals("“zo spoedig mogelijk” mag niet worden gebruikt. Schrijf liever “vandaag”, “binnen een uur”. "
        + "Wie geen tijd noemt, belooft niets.", place.message().in(DUTCH));
    assertEquals("”zo spoedig mogelijk” får inte användas. Skriv hellre ”vandaag”, ”binnen een uur”. "
        + "Wie geen tijd noemt, belooft niets.", place.message().in(SWEDISH));
    assertEquals(List.of("vandaag", "binnen een uur"), place.betterWords());
  }

  // ---- which rules count

  @Test
  void aCountryNarrowsALanguageAndALimitIsTheStrictest() {
    ToneWords flemish = ToneWords.in(Locale.of("nl", "BE")).forbid("goesting").sentence(5);
    ToneWords all = ToneWords.in(DUTCH).forbid("gratis").sentence(9);
    Tones tones = new Tones();
    String text = "Gratis goesting voor een twee drie vier.";
    ToneReport there = tones.of(List.of(flemish.rule(), all.rule()), Locale.of("nl", "BE")).check(text, TextForm.PLAIN);
    assertEquals(List.of("Gratis", "goesting"), found(there, ToneKind.FORBIDDEN));
    assertEquals(1, found(there, ToneKind.LONG_SENTENCE).size());
    ToneReport here = tones.of(List.of(flemish.rule(), all.rule()), Locale.of("nl", "NL")).check(text, TextForm.PLAIN);
    assertEquals(List.of("Gratis"), found(here, ToneKind.FORBIDDEN));
    assertFalse(tones.of(List.of(all.rule()), SWEDISH).agreed());
  }
}
