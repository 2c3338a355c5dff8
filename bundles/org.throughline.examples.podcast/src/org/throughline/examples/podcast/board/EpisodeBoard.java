package org.throughline.examples.podcast.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.NewName;
import org.throughline.core.RenameElement;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;
import org.throughline.picture.Box;
import org.throughline.picture.Lane;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.TextEdit;

/**
 * The episodes of a podcast as a board: a column for each state an episode can be in. An episode is dragged to where it
 * is now; its title is edited where it stands.
 */
public final class EpisodeBoard implements CanvasContent {

  private static final String DELETE = "org.throughline.ui.delete";

  private final Show show;
  private final CanvasRequest request;
  private final BoardScene drawn;
  private final Map<String, Episode> episodes = new LinkedHashMap<>();

  /** The board of a podcast as it is now. */
  public EpisodeBoard(Show show, CanvasRequest request) {
    this.show = show;
    this.request = request;
    show.getEpisodes().forEach(each -> episodes.put(String.valueOf(each.getId()), each));
    drawn = new BoardScene(show, request);
  }

  @Override
  public Scene scene() {
    return drawn.scene();
  }

  @Override
  public List<String> rows() {
    return drawn.rows();
  }

  @Override
  public Optional<NothingYet> nothing() {
    return episodes.isEmpty() ? Optional.of(new NothingYet(word("board.empty"), List.of(add()))) : Optional.empty();
  }

  @Override
  public boolean isMovable(String id) {
    return episodes.containsKey(id);
  }

  @Override
  public Drop drop(Move move) {
    return scene().lanes().stream().filter(lane -> move.x() >= lane.box().x() && move.x() < lane.box().right()).findFirst()
        .map(lane -> put(move.ids(), EpisodeState.get(lane.id()), lane.box()))
        .orElseGet(() -> new Drop.Refused(say("board.outside")));
  }

  @Override
  public Drop step(List<String> ids, Direction direction) {
    List<Lane> lanes = scene().lanes();
    Episode first = ids.isEmpty() ? null : episodes.get(ids.getFirst());
    if (first == null || direction.dx() == 0) {
      return new Drop.Nothing();
    }
    int to = first.getState().getValue() + direction.dx();
    return to < 0 || to >= lanes.size() ? new Drop.Refused(say("board.end"))
        : put(ids, EpisodeState.get(to), lanes.get(to).box());
  }

  private Drop put(List<String> ids, @Nullable EpisodeState to, Box lane) {
    List<Episode> moved = ids.stream().map(episodes::get).filter(Objects::nonNull).filter(each -> each.getState() != to)
        .toList();
    if (to == null || moved.isEmpty()) {
      return new Drop.Nothing();
    }
    MoveEpisodes operation = new MoveEpisodes(moved, to);
    double top = lane.y() + BoardScene.HEAD - 4;
    return new Drop.Allowed(operation, List.of(Drop.line(lane.x(), top, lane.right(), top)),
        operation.label().in(request.locale()));
  }

  @Override
  public Optional<TextEdit> text(String id) {
    Episode episode = episodes.get(id);
    if (episode == null) {
      return Optional.empty();
    }
    return scene().item(id).map(item -> item.editable().getFirst()).map(place -> new TextEdit(place.box(), place.style(),
        Objects.toString(episode.getName(), ""), place.several(), typed -> new RenameElement(episode, typed)));
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Episode> chosen = ids.stream().map(episodes::get).filter(Objects::nonNull).toList();
    List<Choice> choices = new ArrayList<>();
    if (chosen.size() == 1) {
      choices.add(new Choice.Edit(word("board.rename")));
    }
    if (!chosen.isEmpty()) {
      ModelTexts texts = new ModelTexts();
      choices.add(new Choice.Group(word("board.move"), EpisodeState.VALUES.stream().<Choice>map(state -> {
        boolean there = chosen.stream().allMatch(each -> each.getState() == state);
        return new Choice.Act(locale -> BoardScene.name(texts, state, locale),
            there ? Optional.empty() : Optional.of(new MoveEpisodes(chosen, state)), false);
      }).toList()));
      choices.add(new Choice.Line());
    }
    choices.add(add());
    if (!chosen.isEmpty()) {
      choices.add(new Choice.Line());
      choices.add(new Choice.Command(word("board.delete"), DELETE));
    }
    return choices;
  }

  private Choice.Act add() {
    return Choice.Act.adding(word("board.add"), AddElement.of(show, PodcastPackage.Literals.SHOW__EPISODES,
        PodcastPackage.Literals.EPISODE, new NewName(PodcastPackage.Literals.EPISODE).in(request.locale())));
  }

  private static Message word(String key) {
    return Message.of(EpisodeBoard.class, key);
  }

  private String say(String key) {
    return word(key).in(request.locale());
  }
}
