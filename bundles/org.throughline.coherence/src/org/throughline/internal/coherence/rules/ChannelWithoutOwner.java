package org.throughline.internal.coherence.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.Channel;
import org.throughline.model.ChannelState;
import org.throughline.model.Department;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.Platform;
import org.throughline.model.coherence.FindingSeverity;

/**
 * Every channel that is not closed has a department that answers for it, and one in use on which people ask and expect an
 * answer has opening hours. Nobody waits for an answer from a website, a newsletter or a poster.
 */
@Component(service = Rule.class)
public final class ChannelWithoutOwner implements Rule<Channel> {

  private static final RuleCard CARD = RuleCard.of(ChannelWithoutOwner.class, "coherence.channel-without-owner",
      ModelPackage.Literals.CHANNEL, FindingSeverity.WARNING, "coherence");
  private static final Set<Platform> ANSWERING = EnumSet.of(Platform.FACEBOOK, Platform.INSTAGRAM, Platform.X,
      Platform.LINKEDIN, Platform.TIKTOK, Platform.WHATSAPP, Platform.THREADS, Platform.MASTODON, Platform.BLUESKY,
      Platform.CHAT, Platform.EMAIL, Platform.TELEPHONE, Platform.COUNTER);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Channel subject, CheckContext context, Report report) {
    if (subject.getState() == ChannelState.CLOSED) {
      return;
    }
    boolean owned = subject.getOwner() != null;
    boolean timed = subject.getOpeningHours() != null || subject.getState() != ChannelState.ACTIVE
        || !ANSWERING.contains(subject.getPlatform());
    Evidence owner = Evidence.of(subject, ModelPackage.Literals.CHANNEL__OWNER);
    Evidence hours = Evidence.of(subject, ModelPackage.Literals.CHANNEL__OPENING_HOURS);
    if (!owned && !timed) {
      report.finding(CARD.saysOf("both", ModelLabel.name(subject)), owner, hours);
    } else if (!owned) {
      report.finding(CARD.says(ModelLabel.name(subject)), owner);
    } else if (!timed) {
      report.finding(CARD.saysOf("hours", ModelLabel.name(subject)), hours);
    }
  }

  /** The department of the person who looks after the channel; it settles the matter when the hours are known. */
  @Override
  public List<Fix> fixes(Channel subject, Finding finding) {
    Person responsible = subject.getResponsible();
    Department department = responsible == null ? null : responsible.getDepartment();
    boolean settles = finding.evidence().stream()
        .noneMatch(each -> each.feature() == ModelPackage.Literals.CHANNEL__OPENING_HOURS);
    return department == null || !settles ? List.of()
        : List.of(Fix.linking(CARD.saysOf("fix", ModelLabel.name(department), ModelLabel.name(subject)), subject,
            ModelPackage.Literals.CHANNEL__OWNER, department));
  }
}
