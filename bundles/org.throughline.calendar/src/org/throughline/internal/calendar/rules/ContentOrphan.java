package org.throughline.internal.calendar.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.coherence.FindingSeverity;

/**
 * Content that is being made serves an objective. An idea without a date need not yet; what is published or skipped need
 * not any more.
 */
@Component(service = Rule.class)
public final class ContentOrphan implements Rule<ContentItem> {

  private static final RuleCard CARD = RuleCard.of(ContentOrphan.class, "calendar.content-orphan",
      CalendarPackage.Literals.CONTENT_ITEM, FindingSeverity.WARNING, "calendar");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ContentItem subject, CheckContext context, Report report) {
    if (isBeingMade(subject) && !Aims.serves(subject, context)) {
      report.finding(CARD.says(ModelLabel.name(subject)),
          Evidence.of(subject, CalendarPackage.Literals.CONTENT_ITEM__OBJECTIVES),
          Evidence.of(subject, CalendarPackage.Literals.CONTENT_ITEM__CAMPAIGN),
          Evidence.of(subject, CalendarPackage.Literals.CONTENT_ITEM__MESSAGES));
    }
  }

  private static boolean isBeingMade(ContentItem item) {
    ContentState state = item.getState();
    return state == ContentState.IDEA ? item.getPlannedAt() != null
        : state != ContentState.PUBLISHED && state != ContentState.SKIPPED;
  }

  @Override
  public List<Fix> fixes(ContentItem subject, Finding finding) {
    return Aims.offered(subject, CalendarPackage.Literals.CONTENT_ITEM__OBJECTIVES);
  }
}
