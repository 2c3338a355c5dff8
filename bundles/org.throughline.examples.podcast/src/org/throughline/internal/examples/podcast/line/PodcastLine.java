package org.throughline.internal.examples.podcast.line;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.examples.podcast.PodcastPackage;

/** The line through the episodes of podcasts. */
@Component(service = LineSource.class)
public final class PodcastLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(PodcastPackage.Literals.EPISODE__MESSAGE, says("says")),
      Step.down(PodcastPackage.Literals.SHOW__EPISODES, says("part")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  @Override
  public Set<EClass> hanging() {
    return Set.of(PodcastPackage.Literals.EPISODE);
  }

  @Override
  public Set<EClass> content() {
    return Set.of(PodcastPackage.Literals.EPISODE);
  }

  private static Message says(String phrase) {
    return Message.of(PodcastLine.class, "line." + phrase);
  }
}
