package org.throughline.internal.examples.podcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.spi.ModelModule;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.Show;
import org.throughline.examples.podcast.board.EpisodeBoard;
import org.throughline.examples.podcast.board.MoveEpisodes;
import org.throughline.picture.Box;
import org.throughline.picture.Lane;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.TemporaryClients;

/** Given a podcast with three episodes, its board shows how far they are and lets them go on. */
class EpisodeBoardTest extends OperationContractTest<MoveEpisodes> {

  private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 1, 9, 0);

  @Override
  protected List<ModelModule> modules() {
    return PodcastClients.modules();
  }

  @Override
  protected MoveEpisodes operation(ClientSession session) {
    Episode any = session.index().all(Episode.class).getFirst();
    return new MoveEpisodes(List.of(any),
        any.getState() == EpisodeState.RECORDED ? EpisodeState.PUBLISHED : EpisodeState.RECORDED);
  }

  private static Show podcast(ClientSession session) {
    for (String title : List.of("Waterschade", "Storm", "Inbraak")) {
      session.run(new PlanEpisode("Zeker weten", title, NINE, null, "Sanne de Boer"));
    }
    return session.index().all(Show.class).getFirst();
  }

  private static EpisodeBoard board(Show show) {
    return new EpisodeBoard(show, new CanvasRequest(900, new TypefaceMetrics(), Locale.ENGLISH, Map.of(), false));
  }

  @Test
  void anEpisodeGoesToTheColumnItIsDroppedIn() {
    try (TemporaryClients clients = new TemporaryClients(modules())) {
      ClientSession session = clients.empty();
      Show show = podcast(session);
      Episode storm = show.getEpisodes().get(1);
      String id = String.valueOf(storm.getId());
      Lane published = board(show).scene().lanes().get(EpisodeState.PUBLISHED_VALUE);
      Box box = published.box();
      Drop drop = board(show).drop(new Move(List.of(id), box.x() + 5, box.y() + 50, 0, 0));
      session.run(assertInstanceOf(Drop.Allowed.class, drop).operation());
      assertEquals(EpisodeState.PUBLISHED, storm.getState());
      assertEquals(published.id(), board(show).scene().item(id).orElseThrow().lane().orElseThrow());
      assertInstanceOf(Drop.Nothing.class, board(show).drop(new Move(List.of(id), box.x() + 5, box.y() + 50, 0, 0)));
      session.history().undo();
      assertEquals(EpisodeState.PLANNED, storm.getState());
    }
  }

  @Test
  void theArrowKeysMoveItAsFarAsThereAreColumns() {
    try (TemporaryClients clients = new TemporaryClients(modules())) {
      ClientSession session = clients.empty();
      Show show = podcast(session);
      Episode first = show.getEpisodes().getFirst();
      List<String> ids = List.of(String.valueOf(first.getId()));
      assertInstanceOf(Drop.Refused.class, board(show).step(ids, Direction.LEFT));
      for (EpisodeState next : EpisodeState.VALUES.subList(1, EpisodeState.VALUES.size())) {
        session.run(assertInstanceOf(Drop.Allowed.class, board(show).step(ids, Direction.RIGHT)).operation());
        assertEquals(next, first.getState());
      }
      assertInstanceOf(Drop.Refused.class, board(show).step(ids, Direction.RIGHT));
    }
  }

  @Test
  void theTableSaysWhatThePictureShows() {
    try (TemporaryClients clients = new TemporaryClients(modules())) {
      ClientSession session = clients.empty();
      Show show = podcast(session);
      session.run(board(show).text(String.valueOf(show.getEpisodes().getFirst().getId())).orElseThrow().operation()
          .apply("Lekkage"));
      EpisodeBoard board = board(show);
      assertEquals(List.of("Lekkage", "Storm", "Inbraak"),
          board.scene().table().rows().stream().map(row -> row.get(2)).toList());
      assertEquals(show.getEpisodes().stream().map(Episode::getId).toList(), board.rows());
      assertTrue(board.nothing().isEmpty());
      show.getEpisodes().stream().toList().forEach(each -> session.run(new DeleteElement(each)));
      assertTrue(board(show).nothing().isPresent(), "an empty board offers to add an episode");
    }
  }
}
