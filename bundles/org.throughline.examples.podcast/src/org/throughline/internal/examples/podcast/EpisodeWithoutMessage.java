package org.throughline.internal.examples.podcast;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.SetFeature;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.model.Client;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.MessageHouse;

/** An episode that is made carries a message; as a fix it can take the main one of a message house. */
@Component(service = Rule.class)
public final class EpisodeWithoutMessage implements Rule<Episode> {

  private static final RuleCard CARD = RuleCard.of(EpisodeWithoutMessage.class, "podcast.episode-without-message",
      PodcastPackage.Literals.EPISODE, FindingSeverity.WARNING, "podcast");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Episode subject, CheckContext context, Report report) {
    if (subject.getMessage() == null && subject.getState() != EpisodeState.DROPPED) {
      report.finding(
          Message.of(EpisodeWithoutMessage.class, "podcast.episode-without-message", ModelLabel.name(subject)),
          Evidence.of(subject, PodcastPackage.Literals.EPISODE__MESSAGE));
    }
  }

  @Override
  public List<Fix> fixes(Episode subject, Finding finding) {
    return EcoreUtil.getRootContainer(subject) instanceof Client client
        ? houses(client).flatMap(house -> Stream.ofNullable(house.getRoof()))
            .map(roof -> Fix.of(new SetFeature(subject, PodcastPackage.Literals.EPISODE__MESSAGE, roof))).toList()
        : List.of();
  }

  private static Stream<MessageHouse> houses(Client client) {
    return client.getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getMessageHouses().stream());
  }
}
