package org.throughline.insight.evidence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.throughline.core.Edit;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;

/** Puts an answer on a card. */
final class FrozenFigures {

  private final Edit edit;
  private final Answer.Given answer;

  FrozenFigures(Edit edit, Answer.Given answer) {
    this.edit = edit;
    this.answer = answer;
  }

  /**
   * Freezes the answer. Figures that the card has keep their identity, so that what refers to them still does, and what they
   * are compared with; figures that the answer does not have stay as they are.
   */
  void putOn(InsightCard card) {
    for (FoundFigure each : answer.figures()) {
      Optional<Figure> there = CardCheck.frozen(card, answer, each);
      Figure figure = there.orElseGet(() -> edit.create(InsightPackage.Literals.FIGURE));
      fill(figure, each);
      if (there.isEmpty()) {
        card.getFigures().add(figure);
      }
    }
    card.setN(Math.toIntExact(answer.whole().cases()));
    card.setPeriodFrom(answer.from());
    card.setPeriodUntil(answer.until());
    card.setOrigin(answer.origin());
    card.setConfidence(Certainty.of(answer));
    card.setFrozenAt(edit.now());
    ECollections.setEList(card.getDatasets(), datasets());
    if (card.getSourceNote() == null || card.getSourceNote().isBlank()) {
      card.setSourceNote(String.join(", ", answer.names()));
    }
  }

  private void fill(Figure figure, FoundFigure found) {
    figure.setMetric(answer.metric());
    figure.setStatistic(answer.statistic());
    figure.setHoursBasis(answer.hours());
    figure.setValue(found.value());
    Range range = found.range().orElse(null);
    figure.setLow(range == null ? null : range.low());
    figure.setHigh(range == null ? null : range.high());
    figure.setN(Math.toIntExact(found.cases()));
    figure.setGroup(found.group().orElse(null));
  }

  private List<Dataset> datasets() {
    return answer.datasetIds().stream().map(id -> edit.index().byId(id)).flatMap(Optional::stream)
        .filter(Dataset.class::isInstance).map(Dataset.class::cast).toList();
  }

  /** What the card is about, from its query and datasets, where nobody said it yet. */
  void relate(InsightCard card, InsightQuery query) {
    addMissing(card.getChannels(), query.getChannels().isEmpty()
        ? datasets().stream().flatMap(each -> each.getChannels().stream()).toList() : query.getChannels());
    addMissing(card.getCompetitors(), query.getCompetitors());
    addMissing(card.getTopics(), query.getTopics());
  }

  private static <T> void addMissing(List<T> list, Collection<? extends T> more) {
    Set<T> fresh = new LinkedHashSet<>(more);
    fresh.removeAll(list);
    list.addAll(fresh);
  }
}
