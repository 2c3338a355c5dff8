package org.throughline.core;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.core.text.TextAttributes;
import org.throughline.model.Element;

/**
 * Finds elements by what a person types: by name, by what kind of thing they are, by their texts. Capitals and accents
 * make no difference. It keeps what it needs of each element, so that asking does not read the client: {@link #add}
 * and {@link #follow} are called where the client may be read, {@link #find} from any thread at any time.
 */
public final class ElementSearch {

  /** How something was found, the best first. */
  public enum Rank {
    /** The name is what was typed. */
    WHOLE,
    /** The name begins with it. */
    START,
    /** A word of the name begins with it. */
    WORD,
    /** It stands somewhere in the name. */
    PART,
    /** It is the beginnings of words that follow each other in the name, as in “spca” for “Spring campaign”. */
    BEGINNINGS,
    /** It is what kind of thing it is. */
    KIND,
    /** It stands in one of its texts. */
    TEXT
  }

  /**
   * Something that was found.
   *
   * @param element what
   * @param name its name, or the beginning of its first text; for something without words what kind of thing it is
   * @param rank how it was found; with several words how the least fitting one was
   */
  public record Found(Element element, String name, Rank rank) {
  }

  private static final int LONGEST_NAME = 120;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What is kept of one element, made comparable. */
  private record Entry(Element element, String name, String folded, String[] words, String kind, String texts) {
  }

  private final Locale locale;
  private final ModelTexts labels = new ModelTexts();
  private final Map<Element, Entry> entries = new ConcurrentHashMap<>();
  private final Map<EClass, String> kinds = new ConcurrentHashMap<>();
  private final Map<EClass, List<EAttribute>> attributes = new ConcurrentHashMap<>();

  /** A search that knows nothing yet; kinds of elements are called as in this language. */
  public ElementSearch(Locale locale) {
    this.locale = locale;
  }

  /** How many elements can be found. */
  public int size() {
    return entries.size();
  }

  // ---- learning

  /** Takes in everything in a client. */
  public void addAll(ReadAccess access) {
    int count = 0;
    for (Element element : access.index().all(Element.class)) {
      if (++count % 128 == 0) {
        access.check();
      }
      addOne(element);
    }
  }

  /** Takes in a tree, or looks at it anew. */
  public void add(EObject root) {
    if (root instanceof Element element) {
      addOne(element);
    }
    root.eContents().forEach(this::add);
  }

  /** Forgets a tree. */
  public void remove(EObject root) {
    if (root instanceof Element element) {
      entries.remove(element);
    }
    root.eContents().forEach(this::remove);
  }

  /** Follows a change of the client. */
  public void follow(ClientChange change) {
    change.removed().forEach(this::remove);
    change.added().forEach(this::add);
    for (ClientChange.Touched touched : change.touched()) {
      EObject each = touched.object();
      while (each != null && !(each instanceof Element)) {
        each = each.eContainer();
      }
      if (each instanceof Element element && entries.containsKey(element)) {
        addOne(element);
      }
    }
  }

  private void addOne(Element element) {
    entries.put(element, entry(element));
  }

  private Entry entry(Element element) {
    String kind = kinds.computeIfAbsent(element.eClass(), type -> labels.label(type, locale));
    StringBuilder texts = new StringBuilder();
    texts(element, texts);
    for (EObject value : element.eContents()) {
      if (!(value instanceof Element)) {
        texts(value, texts);
      }
    }
    String name = element.getName();
    if (name == null || name.isBlank()) {
      name = texts.toString().strip().lines().findFirst().orElse(kind);
    }
    name = SPACES.matcher(name.strip()).replaceAll(" ");
    if (name.length() > LONGEST_NAME) {
      name = name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME))) + "…";
    }
    return new Entry(element, name, fold(name), words(name), fold(kind), fold(texts.toString()));
  }

  private void texts(EObject object, StringBuilder texts) {
    for (EAttribute attribute : attributes.computeIfAbsent(object.eClass(), TextAttributes::of)) {
      Object value = object.eIsSet(attribute) ? object.eGet(attribute) : null;
      if (value instanceof String text) {
        texts.append(text).append('\n');
      } else if (value instanceof List<?> all) {
        all.forEach(each -> texts.append(each).append('\n'));
      }
    }
  }

  /** A text without capitals and accents. */
  public static String fold(String text) {
    boolean plain = true;
    for (int at = 0; at < text.length() && plain; at++) {
      plain = text.charAt(at) < 0x80;
    }
    String bare = plain ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static String[] words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : WORDS.split(name)) {
      for (String word : HUMPS.split(part)) {
        if (!word.isEmpty()) {
          words.add(fold(word));
        }
      }
    }
    return words.toArray(String[]::new);
  }

  // ---- asking

  /**
   * What fits best: by rank, then what was used last, then the shorter name, then by name. Every word that is typed must
   * fit somewhere.
   *
   * @param typed what was typed; nothing is found for nothing
   * @param limit at most so many
   * @param recent what was used last, the last first
   * @param cancelled asked now and then; true ends the search with nothing
   */
  public List<Found> find(String typed, int limit, List<? extends EObject> recent, BooleanSupplier cancelled) {
    String wanted = SPACES.matcher(fold(typed).strip()).replaceAll(" ");
    if (wanted.isEmpty() || limit < 1) {
      return List.of();
    }
    String[] parts = wanted.split(" ");
    Map<EObject, Integer> used = new HashMap<>();
    for (EObject each : recent) {
      used.putIfAbsent(each, used.size());
    }
    PriorityQueue<Candidate> best = new PriorityQueue<>(Math.min(limit, entries.size()) + 1,
        Candidate.BEST.reversed());
    int looked = 0;
    for (Entry entry : entries.values()) {
      if (++looked % 1024 == 0 && cancelled.getAsBoolean()) {
        return List.of();
      }
      Rank rank = rank(entry, wanted, parts);
      if (rank == null) {
        continue;
      }
      Candidate candidate = new Candidate(entry, rank, used.getOrDefault(entry.element, Integer.MAX_VALUE));
      if (best.size() < limit || Candidate.BEST.compare(candidate, best.peek()) < 0) {
        best.add(candidate);
        if (best.size() > limit) {
          best.poll();
        }
      }
    }
    return best.stream().sorted(Candidate.BEST)
        .map(each -> new Found(each.entry.element, each.entry.name, each.rank)).toList();
  }

  private record Candidate(Entry entry, Rank rank, int used) {

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::rank)
        .thenComparingInt(Candidate::used).thenComparingInt(each -> each.entry.folded.length())
        .thenComparing(each -> each.entry.folded).thenComparing(each -> String.valueOf(each.entry.element.getId()));
  }

  /** How well a name fits what was typed, by the same rules; null when it does not. */
  public static @Nullable Rank rank(String name, String typed) {
    String wanted = SPACES.matcher(fold(typed).strip()).replaceAll(" ");
    return wanted.isEmpty() ? null : rank(fold(name), words(name), "", "", wanted, wanted.split(" "));
  }

  private static @Nullable Rank rank(Entry entry, String wanted, String[] parts) {
    return rank(entry.folded, entry.words, entry.kind, entry.texts, wanted, parts);
  }

  private static @Nullable Rank rank(String folded, String[] words, String kind, String texts, String wanted,
      String[] parts) {
    if (folded.startsWith(wanted)) {
      return folded.length() == wanted.length() ? Rank.WHOLE : Rank.START;
    }
    Rank worst = Rank.WHOLE;
    for (String part : parts) {
      Rank rank = rank(folded, words, kind, texts, part);
      if (rank == null) {
        return null;
      }
      if (rank.compareTo(worst) > 0) {
        worst = rank;
      }
    }
    return worst;
  }

  private static @Nullable Rank rank(String folded, String[] words, String kind, String texts,
      String part) {
    int at = folded.indexOf(part);
    if (at == 0) {
      return Rank.START;
    }
    if (startsAny(words, part)) {
      return Rank.WORD;
    }
    if (at > 0) {
      return Rank.PART;
    }
    for (int first = 0; first < words.length; first++) {
      if (beginnings(words, first, part)) {
        return Rank.BEGINNINGS;
      }
    }
    return kind.contains(part) ? Rank.KIND : texts.contains(part) ? Rank.TEXT : null;
  }

  private static boolean startsAny(String[] words, String part) {
    return Arrays.stream(words).anyMatch(word -> word.startsWith(part));
  }

  /** Whether the letters are beginnings of this word and the ones after it. */
  private static boolean beginnings(String[] words, int first, String letters) {
    if (letters.isEmpty()) {
      return true;
    }
    if (first == words.length) {
      return false;
    }
    int common = 0;
    String word = words[first];
    while (common < word.length() && common < letters.length() && word.charAt(common) == letters.charAt(common)) {
      common++;
    }
    for (int taken = common; taken > 0; taken--) {
      if (beginnings(words, first + 1, letters.substring(taken))) {
        return true;
      }
    }
    return false;
  }
}
