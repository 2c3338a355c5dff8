package org.throughline.internal.examples.podcast;

import java.util.List;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.spi.ModelModule;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** An episode was planned before anybody knew what it should say. */
class EpisodeWithoutMessageTest extends RuleContractTest<Episode> {

  @Override
  protected List<ModelModule> modules() {
    return PodcastClients.modules();
  }

  @Override
  protected Rule<Episode> rule() {
    return new EpisodeWithoutMessage();
  }

  private static Message roof(RuleStory story) {
    MessageHouse house = story.add(story.chapter(DnaPackage.Literals.DNA_CHAPTER),
        DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES, "Sure of each other");
    return story.add(house, DnaPackage.Literals.MESSAGE_HOUSE__ROOF, "We answer within the hour");
  }

  private static Episode episode(RuleStory story, String name) {
    Show show = story.add(story.chapter(PodcastPackage.Literals.PODCAST_CHAPTER),
        PodcastPackage.Literals.PODCAST_CHAPTER__SHOWS, "Insured voices");
    return story.add(show, PodcastPackage.Literals.SHOW__EPISODES, name);
  }

  @Override
  protected Expected failing(RuleStory story) {
    roof(story);
    Episode silent = episode(story, "On the road");
    return Expected.about(silent, Evidence.of(silent, PodcastPackage.Literals.EPISODE__MESSAGE)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    episode(story, "On the road").setMessage(roof(story));
    episode(story, "Never made").setState(EpisodeState.DROPPED);
  }
}
