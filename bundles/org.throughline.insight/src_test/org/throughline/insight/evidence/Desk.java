package org.throughline.insight.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.WeeklyHours;
import org.throughline.testkit.TemporaryClients;

/** A client with a WhatsApp desk whose waiting times are chosen by the test. */
final class Desk {

  private final TemporaryClients clients;
  private final ClientSession session;
  private int imports;

  private Desk(TemporaryClients clients, ClientSession session) {
    this.clients = clients;
    this.session = session;
  }

  static Desk of(TemporaryClients clients) {
    clients.clock().set(Instant.parse("2026-11-22T11:00:00Z"));
    ClientSession session = clients.empty();
    Channel whatsapp = ModelFactory.eINSTANCE.createChannel();
    whatsapp.setName("WhatsApp");
    whatsapp.setPlatform(Platform.WHATSAPP);
    whatsapp.setOpeningHours(WeeklyHours.parse("Mo-Su 00:00-24:00"));
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, whatsapp));
    return new Desk(clients, session);
  }

  ClientSession session() {
    return session;
  }

  InsightChapter chapter() {
    return session.client().getChapters().stream().filter(InsightChapter.class::isInstance)
        .map(InsightChapter.class::cast).findFirst().orElseThrow();
  }

  Channel channel() {
    return session.client().getOrganisation().getChannels().getFirst();
  }

  /** Questions at noon of the days from a date on, one a day; each answered after so many minutes, or never when negative. */
  Desk asked(LocalDate from, int... minutes) {
    StringBuilder csv =
        new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    Instant noon = Instant.parse(from + "T12:00:00Z");
    for (int i = 0; i < minutes.length; i++) {
      Instant asked = noon.plusSeconds(86_400L * i);
      String id = from + "-" + i;
      csv.append("c%s,q%s,,zekerhuis_whatsapp,inbound,klant%d,%s,vraag over storm %d\n".formatted(id, id, i, asked, i));
      if (minutes[i] >= 0) {
        csv.append("c%s,a%s,q%s,zekerhuis_whatsapp,outbound,zekerhuis,%s,antwoord\n"
            .formatted(id, id, id, asked.plusSeconds(60L * minutes[i])));
      }
    }
    return bring(csv);
  }

  /** These words at noon of the days from a date on, one a day; nobody answers. */
  Desk asking(LocalDate from, String... words) {
    StringBuilder csv =
        new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int i = 0; i < words.length; i++) {
      csv.append("d%1$s-%2$d,q%1$s-%2$d,,zekerhuis_whatsapp,inbound,klant%2$d,%3$s,%4$s\n".formatted(from, i,
          Instant.parse(from + "T12:00:00Z").plusSeconds(86_400L * i), words[i]));
    }
    return bring(csv);
  }

  /** So many messages in the hour after noon of the days from a date on. */
  Desk crowded(LocalDate from, int... counts) {
    StringBuilder csv =
        new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int day = 0; day < counts.length; day++) {
      for (int i = 0; i < counts[day]; i++) {
        csv.append("e%1$s-%2$d-%3$d,q%1$s-%2$d-%3$d,,zekerhuis_whatsapp,inbound,klant%3$d,%4$s,%5$s\n".formatted(from, day, i,
            Instant.parse(from + "T12:00:00Z").plusSeconds(86_400L * day + 30L * i), "vraag over mijn polis"));
      }
    }
    return bring(csv);
  }

  private Desk bring(CharSequence csv) {
    try {
      Path file = Files.writeString(clients.folder().resolve("gesprekken-" + ++imports + ".csv"), csv);
      new ConversationService(new DurableWriter(), clients.clock(), clients.folder().resolve("keys")).importInto(session, file,
          new ImportOptions("Gesprekken " + imports, "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return this;
  }

  /** A query in no container. */
  static InsightQuery asking(String name, MetricKind metric, Statistic statistic) {
    InsightQuery query = InsightFactory.eINSTANCE.createInsightQuery();
    query.setId(org.throughline.core.Ids.fresh());
    query.setName(name);
    query.setMetric(metric);
    query.setStatistic(statistic);
    return query;
  }

  /** A saved query. */
  InsightQuery query(String name, MetricKind metric, Statistic statistic) {
    return add(chapter(), InsightPackage.Literals.INSIGHT_CHAPTER__QUERIES, asking(name, metric, statistic));
  }

  <T extends EObject> T add(EObject parent, org.eclipse.emf.ecore.EReference feature, T element) {
    session.run(new AddElement(parent, feature, element));
    return element;
  }

  /** Does something to the client as a test needs it. */
  void change(Runnable change) {
    session.run(new Operation() {

      @Override
      public Message label() {
        return Message.of(ModelPackage.class, "test");
      }

      @Override
      public void apply(Edit edit) {
        change.run();
      }
    });
  }
}
