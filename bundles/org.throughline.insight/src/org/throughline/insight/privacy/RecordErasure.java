package org.throughline.insight.privacy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.insight.PseudonymKeys;
import org.throughline.internal.insight.privacy.ErasedPeople;
import org.throughline.internal.insight.privacy.OwnProperty;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.Erasure;
import org.throughline.model.insight.ErasureReason;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.Quote;
import org.throughline.model.insight.QuotePermission;

/**
 * Lets the client know that rows were destroyed: its datasets point to what is left, quotes of what is gone go, and names
 * of the people in any text are made unreadable. A recorded fact: run it by {@code ClientSession.record}. What it keeps
 * says how many rows went and why, and nothing by which anybody who has not the client's key could tell whose they were.
 *
 * @param reason why
 * @param datasets what became of each dataset
 * @param people pseudonyms, and accounts without an @ in lower case: made unreadable wherever they stand with an @ or as
 *     a pseudonym; quotes of which they are the speaker go
 * @param words those of them that are made unreadable in quotes also where they stand as any other word
 * @param key the fingerprint of the key from which the people have their pseudonyms,
 *     {@link org.throughline.insight.PseudonymKeys#ANOTHER} when nobody knows
 */
public record RecordErasure(ErasureReason reason, List<Left> datasets, Set<String> people, Set<String> words, String key)
    implements Operation {

  /** What stands in the place of a name. */
  public static final String UNREADABLE = "…";

  private static final Pattern PSEUDONYM = Pattern.compile("user_[0-9a-f]{16}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * What is left of a dataset.
   *
   * @param dataset its id
   * @param file the file with the rows that stay, as a path inside the client folder; null when none stay
   * @param sha256 the fingerprint of that file; null when there is none
   * @param rows how many rows stay
   * @param removed how many go
   * @param messages the ids of those that go; empty when all do
   * @param texts what stood in them, of people only
   */
  public record Left(String dataset, @Nullable String file, @Nullable String sha256, long rows, long removed,
      Set<String> messages, Set<String> texts) {

    public Left {
      messages = Set.copyOf(messages);
      texts = Set.copyOf(texts);
    }
  }

  public RecordErasure {
    datasets = List.copyOf(datasets);
    people = Set.copyOf(people);
    words = Set.copyOf(words);
  }

  /** Without names that are made unreadable as words. */
  public RecordErasure(ErasureReason reason, List<Left> datasets, Set<String> people) {
    this(reason, datasets, people, Set.of(), PseudonymKeys.ANOTHER);
  }

  @Override
  public Message label() {
    return Message.of(RecordErasure.class, "operation.erasure");
  }

  @Override
  public void apply(Edit edit) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    quotes(edit.index()).forEach(edit::delete);
    Erasure erasure = edit.create(InsightPackage.Literals.ERASURE);
    erasure.setErasedAt(edit.now());
    erasure.setReason(reason);
    erasure.setRowCount(Math.toIntExact(datasets.stream().mapToLong(Left::removed).sum()));
    for (Left left : datasets) {
      dataset(edit.index(), left.dataset).ifPresent(dataset -> {
        change(dataset, left);
        erasure.getDatasets().add(dataset);
      });
    }
    Set<String> pseudonyms = people.stream().filter(each -> PSEUDONYM.matcher(each).matches())
        .collect(Collectors.toSet());
    if (!pseudonyms.isEmpty()) {
      OwnProperty.ERASED.set(edit, erasure, ErasedPeople.written(key, pseudonyms));
    }
    chapter.getErasures().add(erasure);
    if (!people.isEmpty()) {
      unreadable(edit.client());
    }
  }

  private static java.util.Optional<Dataset> dataset(ElementIndex index, String id) {
    return index.<Dataset>all(Dataset.class).stream().filter(each -> id.equals(each.getId())).findFirst();
  }

  private static void change(Dataset dataset, Left left) {
    dataset.setDataFile(left.file);
    dataset.setDataHash(left.sha256);
    if (left.file == null) {
      dataset.setState(DatasetState.ERASED);
      dataset.getRejectedRows().clear();
    } else {
      dataset.setRowCount(Math.toIntExact(left.rows));
    }
  }

  /** The quotes that go: those of erased messages, and those with the very words of one. */
  List<EObject> quotes(ElementIndex index) {
    List<EObject> leaving = new ArrayList<>();
    for (Quote quote : index.<Quote>all(Quote.class)) {
      Dataset dataset = quote.getDataset();
      boolean gone = dataset != null && datasets.stream().filter(left -> left.dataset.equals(dataset.getId()))
          .anyMatch(left -> left.file == null && left.messages.isEmpty() ? quote.getPermission() != QuotePermission.PUBLIC
              : quote.getMessageId() != null && left.messages.contains(quote.getMessageId()));
      if (gone || said(quote.getText()) || spoke(quote.getSpeaker())) {
        leaving.add(quote);
      }
    }
    index.<org.throughline.model.journey.Quote>all(org.throughline.model.journey.Quote.class).stream()
        .filter(quote -> said(quote.getWords())).forEach(leaving::add);
    return leaving;
  }

  private boolean said(@Nullable String words) {
    String plain = words == null ? "" : plain(words);
    return !plain.isEmpty() && datasets.stream().flatMap(left -> left.texts.stream())
        .anyMatch(text -> plain(text).equals(plain));
  }

  private boolean spoke(@Nullable String speaker) {
    return speaker != null && people.contains(speaker.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT));
  }

  /** What was said without whom it was said to: so cards quote it. */
  private static String plain(String text) {
    return BLANKS.matcher(text.replaceAll("^(@\\S+\\s+)+", "").replaceAll("@user_[0-9a-f]{16}", "@" + UNREADABLE)).replaceAll(" ")
        .strip();
  }

  private void unreadable(EObject client) {
    Pattern names = Pattern.compile(String.join("|", people.stream().sorted().map(each -> each.startsWith("user_")
        ? "@?" + Pattern.quote(each) : "@" + Pattern.quote(each) + "(?![\\p{L}\\p{N}_]|[.@-][\\p{L}\\p{N}_])").toList()),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    if (!words.isEmpty()) {
      Pattern asWords = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:"
          + String.join("|", words.stream().sorted().map(Pattern::quote).toList()) + ")(?![\\p{L}\\p{N}_])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      client.eAllContents().forEachRemaining(each -> {
        if (each instanceof Quote quote && quote.getText() != null) {
          unreadable(quote, InsightPackage.Literals.QUOTE__TEXT, asWords, UNREADABLE);
        }
      });
    }
    List<EObject> all = new ArrayList<>(List.of(client));
    for (Iterator<EObject> contents = client.eAllContents(); contents.hasNext();) {
      all.add(contents.next());
    }
    for (EObject each : all) {
      for (EAttribute attribute : each.eClass().getEAllAttributes()) {
        if (attribute.getEAttributeType().getInstanceClass() == String.class && attribute.isChangeable()
            && !attribute.isDerived() && !attribute.isID() && each.eIsSet(attribute)) {
          unreadable(each, attribute, names, "@" + UNREADABLE);
        }
      }
    }
  }

  private static void unreadable(EObject element, EAttribute attribute, Pattern names, String by) {
    if (attribute.isMany()) {
      @SuppressWarnings("unchecked")
      List<String> values = (List<String>) element.eGet(attribute);
      List<String> changed = values.stream().map(value -> names.matcher(value).replaceAll(by)).distinct()
          .toList();
      if (!changed.equals(values)) {
        values.clear();
        values.addAll(changed);
      }
    } else if (element.eGet(attribute) instanceof String value && names.matcher(value).find()) {
      element.eSet(attribute, names.matcher(value).replaceAll(by));
    }
  }

  /** The files this puts in use. */
  Stream<String> files() {
    return datasets.stream().map(Left::file).filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
