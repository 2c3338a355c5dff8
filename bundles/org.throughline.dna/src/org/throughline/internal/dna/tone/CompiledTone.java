package org.throughline.internal.dna.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.dna.tone.TextForm;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.ToneFigures;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneRemark;
import org.throughline.dna.tone.ToneReport;
import org.throughline.model.dna.FormOfAddress;
import org.throughline.model.dna.ToneRule;
import org.throughline.model.dna.WordEntry;
import org.throughline.model.dna.WordList;
import org.throughline.model.dna.WordMatch;
import org.throughline.model.dna.WordUse;

/** Word lists made ready for search. Holds nothing of the model, and nothing that a check changes. */
public final class CompiledTone implements Tone {

  /** From so many words about itself on, the balance of a text is worth a remark. */
  private static final int TALKATIVE = 3;
  private static final int LONGEST_QUOTE = 60;

  private final Locale language;
  private final boolean agreed;
  private final FormOfAddress address;
  private final OptionalInt longestSentence;
  private final OptionalInt emojiLimit;
  private final WordIndex words;
  private final SpellingIndex names;
  private final SignIndex signs;

  private CompiledTone(Locale language, List<WordList> lists) {
    this.language = language;
    agreed = !lists.isEmpty();
    Set<FormOfAddress> forms = lists.stream().map(WordList::getAddress)
        .filter(form -> form != null && form != FormOfAddress.NOT_SET).collect(Collectors.toSet());
    address = forms.size() == 1 ? forms.iterator().next() : FormOfAddress.NOT_SET;
    longestSentence = smallest(lists.stream().map(WordList::getLongestSentence).toList(), 1);
    emojiLimit = smallest(lists.stream().map(WordList::getEmojiLimit).toList(), 0);
    List<Saying> ofWords = new ArrayList<>();
    List<Saying> ofNames = new ArrayList<>();
    List<Saying> ofSigns = new ArrayList<>();
    for (WordList list : lists) {
      for (WordEntry entry : list.getEntries()) {
        String word = entry.getWord();
        if (word != null && !word.isBlank()) {
          Saying saying = saying(entry, word.strip());
          (isMoreThanWords(saying.word()) ? ofSigns : saying.kind() == ToneKind.SPELLING ? ofNames
              : saying.match() == WordMatch.EXACT ? ofSigns : ofWords).add(saying);
        }
      }
    }
    ofWords.addAll(JargonList.of(language));
    Inflection inflection = Inflection.of(language);
    words = new WordIndex(ofWords, inflection);
    names = new SpellingIndex(ofNames, inflection);
    signs = new SignIndex(ofSigns);
  }

  /** The tone of the word lists in a language. */
  public static Tone of(Collection<? extends ToneRule> rules, Locale language) {
    List<WordList> lists = new ArrayList<>();
    for (ToneRule rule : rules) {
      for (WordList list : rule.getWordLists()) {
        Locale own = list.getLanguage();
        if (own != null && own.getLanguage().equals(language.getLanguage()) && (own.getCountry().isEmpty()
            || language.getCountry().isEmpty() || own.getCountry().equals(language.getCountry()))) {
          lists.add(list);
        }
      }
    }
    return new CompiledTone(language, lists);
  }

  private static OptionalInt smallest(List<? extends @Nullable Integer> limits, int least) {
    int smallest = Integer.MAX_VALUE;
    for (Integer limit : limits) {
      if (limit != null && limit >= least) {
        smallest = Math.min(smallest, limit);
      }
    }
    return smallest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(smallest);
  }

  private static Saying saying(WordEntry entry, String word) {
    WordUse use = entry.getUse();
    ToneKind kind = switch (use == null ? WordUse.PREFERRED : use) {
      case FORBIDDEN -> ToneKind.FORBIDDEN;
      case DISCOURAGED -> ToneKind.DISCOURAGED;
      case COMPETITOR -> ToneKind.COMPETITOR;
      case FIXED_SPELLING -> ToneKind.SPELLING;
      default -> ToneKind.PREFERRED;
    };
    String reason = entry.getReason();
    List<String> better = entry.getBetterWords().stream().filter(each -> each != null && !each.isBlank())
        .map(String::strip).toList();
    return new Saying(word, kind, entry.getMatch() == null ? WordMatch.WHOLE_WORD : entry.getMatch(),
        kind == ToneKind.SPELLING ? List.of(word) : better, reason == null ? "" : reason.strip(), entry.getId());
  }

  /** Whether there is more in it than letters, digits, and what stands between and within words. */
  private static boolean isMoreThanWords(String word) {
    return word.codePoints().anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c) && Character.getType(c) != Character.NON_SPACING_MARK
        && "-\u2010\u2011'’\u00AD_".indexOf(c) < 0) || word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  @Override
  public Locale language() {
    return language;
  }

  @Override
  public boolean agreed() {
    return agreed;
  }

  // ---- the check

  @Override
  public ToneReport check(String text, TextForm form) {
    char[] chars = ReadableText.of(text, form);
    Inflection inflection = Inflection.of(language);
    Scan scan = Scan.of(chars, inflection);
    List<TonePlace> places = new ArrayList<>();
    List<ToneRemark> remarks = new ArrayList<>();

    SentenceCount sentences = new SentenceCount(scan, Sentences.of(chars, language));
    Address spoken = new Address(scan, Pronouns.of(language), sentences.opens());
    List<Hit> hits = new ArrayList<>();
    words.find(scan, inflection, hits);
    names.find(scan, sentences.opens()::get, hits);
    signs.find(chars, hits);
    Hit.settled(hits).forEach(hit -> places.add(place(hit, text)));
    places.addAll(spoken.places(address));
    sentences.tooLong(longestSentence).forEach(places::add);
    emoji(scan.emoji(), places);
    if (spoken.we() >= TALKATIVE && spoken.we() > spoken.you()) {
      remarks.add(new ToneRemark(ToneKind.BALANCE, ToneKind.BALANCE.severity(),
          Message.of(CompiledTone.class, "balance", spoken.we(), spoken.you())));
    }
    ToneFigures figures = new ToneFigures(sentences.count(), sentences.words(), sentences.longest(), spoken.we(),
        spoken.you(), spoken.informal(), spoken.formal(), scan.emoji().size());
    return new ToneReport(language, text, places, remarks, figures);
  }

  private void emoji(List<Scan.Span> emoji, List<TonePlace> places) {
    if (emojiLimit.isPresent()) {
      int limit = emojiLimit.getAsInt();
      for (int i = limit; i < emoji.size(); i++) {
        places.add(new TonePlace(emoji.get(i).start(), emoji.get(i).end(), ToneKind.EMOJI, ToneKind.EMOJI.severity(),
            Message.of(CompiledTone.class, "emoji", i + 1, limit), List.of(), null));
      }
    }
  }

  private static TonePlace place(Hit hit, String text) {
    Saying saying = hit.saying();
    String found = text.substring(hit.start(), hit.end()).replaceAll("\\s+", " ");
    if (found.length() > LONGEST_QUOTE) {
      found = saying.word();
    }
    String key = switch (saying.kind()) {
      case FORBIDDEN -> "forbidden";
      case COMPETITOR -> "competitor";
      case SPELLING -> "spelling";
      case JARGON -> "jargon";
      case PREFERRED -> "preferred";
      default -> "discouraged";
    };
    boolean better = !saying.better().isEmpty() && saying.kind() != ToneKind.PREFERRED;
    Message message = better
        ? Message.of(CompiledTone.class, key + ".better", found, new QuotedWords(saying.better()))
        : Message.of(CompiledTone.class, key, found);
    return new TonePlace(hit.start(), hit.end(), saying.kind(), saying.kind().severity(),
        saying.reason().isEmpty() ? message : Message.of(CompiledTone.class, "reasoned", message, saying.reason()),
        saying.better(), saying.entryId());
  }
}
