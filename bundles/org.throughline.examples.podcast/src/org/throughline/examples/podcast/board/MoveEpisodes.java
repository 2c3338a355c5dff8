package org.throughline.examples.podcast.board;

import java.util.List;
import java.util.Locale;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.Operation;
import org.throughline.core.Worded;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;

/**
 * Says how far episodes are.
 *
 * @param episodes of one podcast, at least one
 * @param to what they are from now on
 */
public record MoveEpisodes(List<Episode> episodes, EpisodeState to) implements Operation {

  /** Keeps an own copy of the list. */
  public MoveEpisodes {
    episodes = List.copyOf(episodes);
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException("No episode to move");
    }
  }

  @Override
  public Message label() {
    Worded state = locale -> BoardScene.name(new ModelTexts(), to, locale).toLowerCase(locale);
    if (episodes.size() > 1) {
      return Message.of(MoveEpisodes.class, "operation.move.several", episodes.size(), state);
    }
    Worded name = this::name;
    return Message.of(MoveEpisodes.class, "operation.move", name, state);
  }

  private String name(Locale locale) {
    return BoardScene.name(episodes.getFirst(), locale);
  }

  @Override
  public void apply(Edit edit) {
    episodes.forEach(each -> each.setState(to));
  }
}
