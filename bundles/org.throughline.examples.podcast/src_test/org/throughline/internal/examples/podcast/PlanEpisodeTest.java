package org.throughline.internal.examples.podcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.spi.ModelModule;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.Show;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

class PlanEpisodeTest extends OperationContractTest<PlanEpisode> {

  private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 1, 9, 0);

  @Override
  protected List<ModelModule> modules() {
    return PodcastClients.modules();
  }

  @Override
  protected PlanEpisode operation(ClientSession session) {
    return new PlanEpisode("Zeker weten", "Waterschade", NINE, null, "Sanne de Boer");
  }

  @Test
  void episodesStandInTheOrderOfTheirDatesAndCountOn() {
    try (TemporaryClients clients = new TemporaryClients(modules())) {
      ClientSession session = clients.empty();
      session.run(new PlanEpisode("Zeker weten", "Later", NINE.plusDays(7), null, ""));
      session.run(new PlanEpisode("Zeker weten", "Sooner", NINE, null, ""));
      session.run(new PlanEpisode("Zeker weten", "In between", NINE.plusDays(1), null, ""));
      List<Show> shows = session.index().all(Show.class);
      assertEquals(1, shows.size(), "one podcast was begun");
      assertEquals(List.of("Sooner", "In between", "Later"),
          shows.getFirst().getEpisodes().stream().map(Episode::getName).toList());
      assertEquals(List.of(2, 3, 1), shows.getFirst().getEpisodes().stream().map(Episode::getNumber).toList());
    }
  }

  @Test
  void anEpisodeWithoutATitleIsRefusedAndNothingIsBegun() {
    try (TemporaryClients clients = new TemporaryClients(modules())) {
      ClientSession session = clients.empty();
      PlanEpisode nameless = new PlanEpisode("Zeker weten", " ", NINE, null, "");
      assertEquals(ClientException.Kind.BAD_INPUT,
          assertThrows(ClientException.class, () -> session.run(nameless)).kind());
      assertEquals(List.of(), session.client().getChapters());
    }
  }

  @Test
  void everyOperationOfTheModuleIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(PlanEpisode.class, PlanEpisodeTest.class));
  }
}
