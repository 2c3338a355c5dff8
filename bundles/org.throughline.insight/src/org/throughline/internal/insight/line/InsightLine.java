package org.throughline.internal.insight.line;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.insight.InsightPackage;

/** The line through figures and insight cards. */
@Component(service = LineSource.class)
public final class InsightLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(InsightPackage.Literals.INSIGHT_CARD__OBJECTIVES, says("about")),
      Step.up(InsightPackage.Literals.INSIGHT_CARD__PROMISES, says("about")),
      Step.up(InsightPackage.Literals.INSIGHT_CARD__CONCERNS, says("about")),
      Step.down(InsightPackage.Literals.INSIGHT_CARD__FIGURES, says("figure")),
      Step.down(InsightPackage.Literals.INSIGHT_CARD__QUOTES, says("illustrates")),
      Step.down(InsightPackage.Literals.RESEARCH_QUESTION__ANSWERS, says("answers")),
      Step.up(InsightPackage.Literals.METRIC_SERIES__KPIS, says("measures")),
      Step.up(InsightPackage.Literals.METRIC_SERIES__STANDARDS, says("measures")),
      Step.down(InsightPackage.Literals.INSIGHT_CARD__SERIES, says("feeds")),
      Step.down(InsightPackage.Literals.INSIGHT_CARD__DATASETS, says("feeds")),
      Step.down(InsightPackage.Literals.METRIC_SERIES__DATASETS, says("feeds")),
      Step.up(InsightPackage.Literals.PLATFORM_OPPORTUNITY__EVIDENCE, says("builds")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  private static Message says(String phrase) {
    return Message.of(InsightLine.class, "line." + phrase);
  }
}
