package org.throughline.internal.coherence.ui.findings;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.FindingIdentity;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.Score;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ElementNames;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.model.coherence.Waiver;

/**
 * What there is to say about a finding, or about what holds in a part of the client.
 *
 * @param blocks one below the other
 */
record Explanation(List<Block> blocks) {

  /** So many findings of a part are named; more is a list for the table. */
  private static final int NAMED = 200;

  /** A part of the page. */
  sealed interface Block {

    /** What it says. */
    String text();

    /** What it is about. */
    record Title(String text) implements Block {
    }

    /** A paragraph. */
    record Said(String text) implements Block {
    }

    /** Above what belongs together. */
    record Heading(String text) implements Block {
    }

    /** A note. */
    record Small(String text) implements Block {
    }

    /**
     * Something to go to or to do.
     *
     * @param text what is clicked
     * @param after what stands behind it
     */
    record Way(String text, String after, Runnable action) implements Block {
    }
  }

  /** Goes to what is named. */
  interface Guide {

    /** Where elements are shown. */
    BiConsumer<EObject, @Nullable EStructuralFeature> element();

    /** Where a finding is shown. */
    Consumer<FindingRow> finding();

    /** What does a fix. */
    Consumer<Fix> fix();
  }

  Explanation {
    blocks = List.copyOf(blocks);
  }

  private static final Locale LOCALE = Locale.getDefault();
  private static final ModelTexts TEXTS = new ModelTexts();

  /** Of one finding: what does not hold, why that matters, what proves it, what was decided and what can be done. */
  static Explanation of(FindingRow row, List<Fix> fixes, Guide guide) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(row.finding().rule().title().in(LOCALE)));
    blocks.add(new Block.Said(row.finding().message().in(LOCALE)));
    blocks.add(new Block.Heading(Words.of("explain.why")));
    blocks.add(new Block.Said(row.finding().rule().explanation().in(LOCALE)));
    blocks.add(new Block.Heading(Words.of("explain.evidence")));
    blocks.add(way(Evidence.of(row.finding().about()), guide));
    row.finding().evidence().stream().filter(each -> each.element() != row.finding().about() || each.feature() != null)
        .forEach(each -> blocks.add(way(each, guide)));
    List<String> decided = decided(row.entry(), row);
    if (!decided.isEmpty()) {
      blocks.add(new Block.Heading(Words.of("explain.decided")));
      decided.forEach(each -> blocks.add(new Block.Said(each)));
    }
    if (!fixes.isEmpty()) {
      blocks.add(new Block.Heading(Words.of("explain.fixes")));
      fixes.forEach(fix -> blocks.add(new Block.Way(fix.label().in(LOCALE), "", () -> guide.fix().accept(fix))));
    }
    blocks.add(new Block.Small(Words.of("explain.rule", Words.of("severity." + row.severity().name()),
        row.finding().rule().id())));
    return new Explanation(blocks);
  }

  private static Block way(Evidence evidence, Guide guide) {
    ElementNames names = new ElementNames(LOCALE);
    EObject element = evidence.element();
    String name = names.of(element);
    String kind = names.kind(element);
    EStructuralFeature feature = evidence.feature();
    String after = "";
    if (feature != null) {
      String value = value(feature, evidence.value());
      String label = TEXTS.label(feature, LOCALE);
      after = value.isEmpty() ? Words.of("evidence.feature", label) : Words.of("evidence.value", label, value);
    }
    return new Block.Way(name.equals(kind) ? kind : kind + " " + name, after,
        () -> guide.element().accept(element, feature));
  }

  private static String value(EStructuralFeature feature, @Nullable Object value) {
    if (value == null || !(feature.getEType() instanceof EDataType type)) {
      return "";
    }
    if (type instanceof EEnum literals && value instanceof Enumerator one) {
      EEnumLiteral literal = literals.getEEnumLiteral(one.getValue());
      return literal == null ? one.getLiteral() : TEXTS.label(literal, LOCALE);
    }
    String text = new ValueText(LOCALE, ZoneId.systemDefault()).show(type, value);
    return text.length() > 120 ? text.substring(0, 120) + "…" : text;
  }

  private static List<String> decided(Entry entry, FindingRow row) {
    List<String> lines = new ArrayList<>();
    String state = Words.of("state." + entry.state().name());
    Waiver waiver = entry.waiver().orElse(null);
    if (waiver != null) {
      String by = waiver.getGrantedBy() == null ? Words.of("person.nobody")
          : new ElementNames(LOCALE).of(waiver.getGrantedBy());
      lines.add(Words.of("decided.waiver", state,
          String.valueOf(waiver.getReason()).strip().replaceAll("[.]$", ""), by,
          waiver.getUntil() == null ? "" : new Day(waiver.getUntil())));
    }
    entry.owner().ifPresent(owner -> lines.add(Words.of("decided.owner", new ElementNames(LOCALE).of(owner))));
    entry.due().ifPresent(due -> lines.add(Words.of(row.late() ? "decided.late" : "decided.due",
        new Day(due))));
    return lines;
  }

  /** Of a part of the client: how much holds there, by which rules, and every finding that counts. */
  static Explanation of(String title, Score score, List<FindingRow> rows, Guide guide) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    Optional<BigDecimal> percent = score.percent();
    blocks.add(new Block.Said(percent.isEmpty() ? Words.of("score.none")
        : Words.of("score.holds", score.held(), score.made(),
            NumberFormat.getNumberInstance(LOCALE).format(percent.get()))));
    blocks.add(new Block.Said(Words.of("score.how")));
    List<Score.PerRule> broken = score.rules().stream().filter(each -> each.held() < each.made()).toList();
    if (!broken.isEmpty()) {
      blocks.add(new Block.Heading(Words.of("score.rules")));
      broken.forEach(each -> blocks.add(new Block.Said(Words.of("score.rule", each.rule().title().in(LOCALE),
          each.held(), each.made()))));
    }
    Map<FindingIdentity, FindingRow> known = new HashMap<>();
    rows.forEach(row -> known.put(row.identity(), row));
    named(blocks, "score.open", score.open(), known, guide);
    named(blocks, "score.waived", score.waived(), known, guide);
    return new Explanation(blocks);
  }

  private static void named(List<Block> blocks, String key, List<Entry> entries,
      Map<FindingIdentity, FindingRow> rows, Guide guide) {
    if (entries.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(Words.of(key, entries.size())));
    for (Entry each : entries.subList(0, Math.min(NAMED, entries.size()))) {
      FindingRow row = rows.get(each.identity());
      if (row != null) {
        blocks.add(new Block.Way(row.where(), row.sentence(), () -> guide.finding().accept(row)));
      }
    }
    if (entries.size() > NAMED) {
      blocks.add(new Block.Small(Words.of("score.more", entries.size() - NAMED)));
    }
  }
}
