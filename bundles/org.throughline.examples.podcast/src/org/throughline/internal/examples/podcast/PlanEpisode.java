package org.throughline.internal.examples.podcast;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.PodcastChapter;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;

/**
 * Plans an episode of a podcast, behind the episodes that come earlier and with the next number. A podcast that does
 * not exist yet is begun, and so is the chapter.
 *
 * @param show the name of the podcast
 * @param title the title of the episode
 * @param at when it is to be published
 * @param zone where that time is read; null for the client's own
 * @param guest who is the guest; empty when nobody is
 */
public record PlanEpisode(String show, String title, LocalDateTime at, @Nullable ZoneId zone, String guest)
    implements Operation {

  @Override
  public Message label() {
    return Message.of(PlanEpisode.class, "operation.plan", title, show);
  }

  @Override
  public void apply(Edit edit) {
    if (show.isBlank() || title.isBlank()) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(PlanEpisode.class, "plan.unnamed"), null);
    }
    Show podcast = podcast(edit);
    Episode episode = edit.create(PodcastPackage.Literals.EPISODE);
    episode.setName(title.strip());
    episode.setState(EpisodeState.PLANNED);
    episode.setPlannedAt(at);
    episode.setZone(zone);
    episode.setGuest(guest.isBlank() ? null : guest.strip());
    int place = 0;
    int highest = 0;
    for (Episode each : podcast.getEpisodes()) {
      Integer number = each.getNumber();
      highest = number == null ? highest : Math.max(highest, number);
      if (each.getPlannedAt() == null || !each.getPlannedAt().isAfter(at)) {
        place = podcast.getEpisodes().indexOf(each) + 1;
      }
    }
    episode.setNumber(highest + 1);
    podcast.getEpisodes().add(place, episode);
  }

  private Show podcast(Edit edit) {
    PodcastChapter chapter = edit.chapter(PodcastPackage.Literals.PODCAST_CHAPTER);
    for (Show each : chapter.getShows()) {
      if (Objects.equals(each.getName(), show.strip())) {
        return each;
      }
    }
    Show begun = edit.create(PodcastPackage.Literals.SHOW);
    begun.setName(show.strip());
    chapter.getShows().add(begun);
    return begun;
  }
}
