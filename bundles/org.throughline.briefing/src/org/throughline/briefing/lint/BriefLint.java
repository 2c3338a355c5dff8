package org.throughline.briefing.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.core.ReadAccess;
import org.throughline.model.briefing.Briefing;

/** Holds the briefings of a client against what is asked of a good one. An OSGi service; safe from any thread. */
@Component(service = BriefLint.class)
public final class BriefLint {

  private static final Set<String> ASKED = Stream.of(BriefCheck.values()).flatMap(it -> it.rules().stream())
      .collect(Collectors.toUnmodifiableSet());

  private final RuleCatalog catalog;

  /** A lint that asks the installed rules. */
  @Activate
  public BriefLint(@Reference RuleCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The scores of all briefings but those marked as templates, in the order of the client. What a person decided to live
   * with costs no points. From any thread, but not that of a window, for it may take a while; a change meanwhile makes it
   * start again.
   *
   * @param progress may cancel it, by throwing {@link org.throughline.core.Cancelled}
   */
  public List<BriefScore> scores(ClientSession session, Progress progress) {
    return session.read(access -> scores(session, access, progress), progress::isCancelled);
  }

  /** Gives way to a change of the client, and starts again afterwards. */
  private List<BriefScore> scores(ClientSession session, ReadAccess access, Progress progress) {
    List<Rule<?>> rules = catalog.rules().stream().filter(it -> ASKED.contains(it.card().id())).toList();
    Set<String> ids = rules.stream().map(it -> it.card().id()).collect(Collectors.toSet());
    try (Checker checker =
        new Checker(access.client(), access.index(), rules, catalog.settings(session).withThreads(1))) {
      checker.update(() -> progress.isCancelled() || access.isChangeWaiting(), progress);
      progress.check();
      access.check();
      List<Finding> findings = FindingStates.of(checker.findings(), access.index(), RuleCatalog.today(session)).open()
          .stream().flatMap(it -> it.finding().stream()).toList();
      return access.index().<Briefing>all(Briefing.class).stream().filter(it -> !OwnTemplate.is(it))
          .map(it -> BriefScore.of(it, findings, ids)).toList();
    }
  }
}
