package org.throughline.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.insight.DataOrigin;
import org.throughline.testkit.TemporaryClients;

/** Given audiences that are reached through channels, choosing one chooses what is on its channels, for every figure. */
class AudienceFilterTest {

  @RegisterExtension
  private final TemporaryClients clients = new TemporaryClients();

  private static Channel channel(ClientSession session, String name) {
    Channel channel = ModelFactory.eINSTANCE.createChannel();
    channel.setName(name);
    channel.setHandle("@" + name);
    channel.setPlatform(Platform.X);
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, channel));
    return channel;
  }

  private static Audience audience(ClientSession session, String name, Channel... channels) {
    Audience audience = ModelFactory.eINSTANCE.createAudience();
    audience.setName(name);
    audience.getChannels().addAll(List.of(channels));
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__AUDIENCES, audience));
    return audience;
  }

  @Test
  @DisplayName("an audience chooses what is on its channels, and is kept with a question")
  void chosen() throws IOException {
    clients.clock().set(Instant.parse("2026-11-22T11:00:00Z"));
    ClientSession session = clients.empty();
    Path base = clients.folder();
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int i = 0; i < 12; i++) {
      csv.append("c%1$d,q%1$d,,%2$s,inbound,k%1$d,2026-03-%3$02dT10:00:00Z,waar blijft mijn schade?%n".formatted(i, i % 3 == 0 ? "jong" : "oud", i + 1));
      csv.append("c%1$d,a%1$d,q%1$d,%2$s,outbound,%2$s,2026-03-%3$02dT11:00:00Z,antwoord%n".formatted(i, i % 3 == 0 ? "jong" : "oud", i + 1));
    }
    Channel young = channel(session, "jong");
    Channel old = channel(session, "oud");
    Audience starters = audience(session, "Starters", young);
    Audience everybody = audience(session, "Iedereen", young, old);
    Audience nowhere = audience(session, "Nergens");
    new ConversationService(new DurableWriter(), clients.clock(), base.resolve("keys")).importInto(session,
        Files.writeString(base.resolve("talk.csv"), csv), new ImportOptions("talk", "export", DataOrigin.MEASURED,
            LocalDate.of(2027, 12, 31)), Set.of());
    try (FigureData data = new Figures(new DurableWriter(), base.resolve("keys")).open(session, Progress.none())) {
      assertEquals(List.of("Iedereen 24", "Starters 8"), data.choices(Progress.none()).audiences().stream()
          .map(each -> each.name() + " " + each.rows()).toList());
      for (FigureInfo each : data.possible()) {
        FigureAnswer one = data.answer(each.id(), FigureFilter.everything().reaching(Set.of(starters.getId())), Progress.none());
        assertEquals(data.answer(each.id(), FigureFilter.everything().ofChannels(Set.of(young.getId())), Progress.none()).rows()
            .toString(), one.rows().toString(), each.id());
        assertTrue(one.n() <= 4, each.id());
        assertEquals(data.answer(each.id(), FigureFilter.everything(), Progress.none()).rows().toString(), data.answer(each.id(),
            FigureFilter.everything().reaching(Set.of(everybody.getId())), Progress.none()).rows().toString(), each.id());
        assertEquals(0, data.answer(each.id(), FigureFilter.everything().reaching(Set.of(nowhere.getId())), Progress.none()).n());
      }
    }
    FigureFilter filter = FigureFilter.everything().reaching(Set.of(starters.getId()));
    session.run(new SaveQuery("Starters", "topics", null, filter));
    assertEquals(filter, session.read(SavedQuery::of).getFirst().filter());
  }
}
