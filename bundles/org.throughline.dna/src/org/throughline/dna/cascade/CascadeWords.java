package org.throughline.dna.cascade;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.internal.dna.Amounts;
import org.throughline.model.Element;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.picture.kit.Mark;

/** What is said about objectives in a picture, in the language of the program. */
record CascadeWords(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();

  /** A text of this package. */
  String say(String key, Object... arguments) {
    return Message.of(CascadeWords.class, key, arguments).in(locale);
  }

  String label(ENamedElement element) {
    return TEXTS.label(element, locale);
  }

  String literal(EEnum type, int value) {
    return label(type.getEEnumLiteral(value));
  }

  String level(Objective objective) {
    return literal(DnaPackage.Literals.OBJECTIVE_LEVEL, objective.getLevel().getValue());
  }

  /** The head of a column. */
  String column(int column) {
    return column == CascadePlan.COLUMNS - 1 ? say("column.last")
        : literal(DnaPackage.Literals.OBJECTIVE_LEVEL, ObjectiveLevel.get(column).getValue());
  }

  /** What an element is called; its kind where it has no name yet. */
  String name(Element element) {
    return text(element.getName()).orElseGet(() -> label(element.eClass()));
  }

  static Optional<String> text(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  String date(@Nullable LocalDate date) {
    return date == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(dayFirst()).format(date);
  }

  /** Plain English stands for the English of Europe. */
  private Locale dayFirst() {
    return locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale;
  }

  Amounts amounts() {
    return new Amounts(locale);
  }

  /** An indicator in one line: name, from, now, target, due. */
  String kpi(KpiState state) {
    return joined(", ", name(state.kpi()) + ": " + way(state),
        state.target().map(amounts()::whole).map(it -> say("legend.target").toLowerCase(locale) + " " + it)
            .orElseGet(() -> say("no.target")),
        state.kpi().getDue() == null ? "" : say("due", date(state.kpi().getDue())), state.isVanity() ? vanity(state) : "");
  }

  /** Where it began and where it is. */
  String way(KpiState state) {
    return joined(" ", before(state), now(state));
  }

  /** Everything before the present figure. */
  String before(KpiState state) {
    String from = state.baseline().map(it -> state.now().isPresent() ? say("from", beside(it, state))
        : say("from.only", beside(it, state))).orElse("");
    return from.isEmpty() ? joined(", ", say("no.baseline"), state.now().isPresent() ? say("now") : "") : from;
  }

  /** The present figure; empty when nothing was measured. */
  String now(KpiState state) {
    return state.now().map(it -> beside(it, state)).orElse("");
  }

  private String beside(org.throughline.model.value.Quantity quantity, KpiState state) {
    return state.target().map(target -> amounts().beside(quantity, target)).orElseGet(() -> amounts().whole(quantity));
  }

  /** By when an indicator should be at its target, as short as it can be said. */
  String due(Kpi kpi) {
    LocalDate due = kpi.getDue();
    return due == null ? say("no.due")
        : say("due", DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(dayFirst()).format(due));
  }

  /** The system or study an indicator comes from. */
  String source(Kpi kpi) {
    return text(kpi.getSource()).orElseGet(() -> say("no.source"));
  }

  /** What a figure of an indicator is; that there is none where it lacks. */
  String figure(Kpi kpi, KpiFigure figure) {
    return switch (figure) {
      case BASELINE -> kpi.getBaseline() == null ? say("no.baseline") : amounts().whole(kpi.getBaseline());
      case TARGET -> kpi.getTarget() == null ? say("no.target") : amounts().whole(kpi.getTarget());
      case SOURCE -> source(kpi);
      case DUE -> kpi.getDue() == null ? say("no.due") : date(kpi.getDue());
    };
  }

  /** Why a figure says little. */
  String vanity(KpiState state) {
    return text(state.kpi().getVanityReason()).map(why -> say("vanity.why", why)).orElseGet(() -> say("vanity"));
  }

  /** What is wrong with an objective or to be known about it, the gravest first: a loop, a finding, a clash, its end. */
  Optional<Remark> remark(Objective objective, Cascade cascade, Remarks remarks) {
    List<Objective> loop = cascade.loop(objective);
    if (!loop.isEmpty()) {
      return Optional.of(new Remark(Mark.ERROR, say("loop", Reparent.way(loop))));
    }
    Optional<Remark> clash = cascade.openConflicts(objective).stream().findFirst()
        .map(conflict -> new Remark(Mark.WARNING, clash(conflict, objective)));
    Optional<Remark> found = remarks.on(String.valueOf(objective.getId()));
    if (found.filter(it -> it.mark() == Mark.ERROR || clash.isEmpty()).isPresent()) {
      return found;
    }
    return clash.isPresent() ? clash : end(objective);
  }

  private Optional<Remark> end(Objective objective) {
    return objective.getState() == ObjectiveState.REACHED ? Optional.of(new Remark(Mark.HOLDS, say("state.reached")))
        : objective.getState() == ObjectiveState.MISSED ? Optional.of(new Remark(Mark.WARNING, say("state.missed")))
            : Optional.empty();
  }

  /** With what an objective clashes, and over what. */
  String clash(GoalConflict conflict, Objective objective) {
    String others = conflict.getObjectives().stream().filter(each -> each != objective).map(this::name)
        .collect(Collectors.joining(", "));
    return others.isEmpty() ? say("conflict.alone", name(conflict)) : say("conflict.with", others, name(conflict));
  }
}
