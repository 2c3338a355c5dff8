package org.throughline.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Progress;
import org.throughline.core.Worded;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedService;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightPackage;
import org.throughline.testkit.TemporaryClients;

/** Given a client and its competitors, the share of voice is what somebody counts who reads every message. */
class ShareOfVoiceTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** A mention and whom it names, as a reader sees it. */
  private record Said(String text, List<String> who) {
  }

  private static final List<Said> MENTIONS = List.of(
      new Said("@acme_x waar blijft mijn schade?", List.of("Acme")),
      new Said("Beste @ACME_X, dank", List.of("Acme")),
      new Said("cc @acme_x", List.of("Acme")),
      new Said("Zekerhuis is duurder dan Rivaal", List.of("Acme", "Rivaal")),
      new Said("@rivaal_nl en @acme_x graag antwoord", List.of("Acme", "Rivaal")),
      new Said("overgestapt naar @rivaal_nl!", List.of("Rivaal")),
      new Said("#rivaal is beter", List.of("Rivaal")),
      new Said("bij Café Bär is het goed", List.of("Café Bär")),
      new Said("@baer_se svara mig", List.of("Café Bär")),
      new Said("die acmeistische dichters", List.of()),
      new Said("een rivaalé is geen rivalen", List.of()),
      new Said("@rivaal_nlx is iemand anders", List.of()),
      new Said("@klant7 hoe gaat het", List.of()));

  @RegisterExtension
  private final TemporaryClients clients = new TemporaryClients();
  private ClientSession session;
  private Path base = Path.of("");

  @BeforeEach
  void client() {
    clients.clock().set(Instant.parse("2026-11-22T11:00:00Z"));
    session = clients.empty();
    add(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, channel());
    base = clients.folder();
  }

  private void competitors() {
    InsightChapter chapter = session.client().getChapters().stream().filter(InsightChapter.class::isInstance)
        .map(InsightChapter.class::cast).findFirst().orElseThrow();
    add(chapter, InsightPackage.Literals.INSIGHT_CHAPTER__COMPETITORS, competitor("Rivaal", "@rivaal_nl"));
    add(chapter, InsightPackage.Literals.INSIGHT_CHAPTER__COMPETITORS, competitor("Café Bär", "@baer_se"));
  }

  private void add(org.eclipse.emf.ecore.EObject parent, org.eclipse.emf.ecore.EReference feature, org.eclipse.emf.ecore.EObject element) {
    session.run(new AddElement(parent, feature, element));
  }

  private static Channel channel() {
    Channel channel = ModelFactory.eINSTANCE.createChannel();
    channel.setName("Acme");
    channel.setHandle("@acme_x");
    channel.setPlatform(Platform.X);
    return channel;
  }

  private static Competitor competitor(String name, String handle) {
    Competitor competitor = InsightFactory.eINSTANCE.createCompetitor();
    competitor.setName(name);
    competitor.getHandles().add(handle);
    return competitor;
  }

  private void mentions() throws IOException {
    StringBuilder csv = new StringBuilder("id,date,author,text,likes\n");
    for (int i = 0; i < MENTIONS.size(); i++) {
      csv.append(5000 + i).append(",2026-03-%02dT10:00:00Z,@klant%d,\"%s\",3%n".formatted(1 + i, i, MENTIONS.get(i).text));
    }
    Path file = Files.writeString(base.resolve("mentions.csv"), csv);
    FeedService feeds = new FeedService(new DurableWriter(), ShippedProfiles.all(), clients.clock(), base.resolve("keys"));
    ((FeedService.Prepared) feeds.prepare(session, file, new FeedOptions("vermeldingen", "x", DataOrigin.MEASURED, null,
        FeedChoices.asRecognised(ZONE)), Progress.none())).apply();
  }

  private void conversations(Map<String, Integer> questions) throws IOException {
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    questions.forEach((desk, count) -> {
      for (int i = 0; i < count; i++) {
        csv.append("c%1$s%2$d,q%1$s%2$d,,%1$s,inbound,klant%2$d,2026-03-01T10:%2$02d:00Z,vraag over rivaal%n".formatted(desk, i));
        csv.append("c%1$s%2$d,a%1$s%2$d,q%1$s%2$d,%1$s,outbound,%1$s,2026-03-01T11:%2$02d:00Z,antwoord%n".formatted(desk, i));
      }
    });
    Path file = Files.writeString(base.resolve("talk.csv"), csv);
    new ConversationService(new DurableWriter(), clients.clock(), base.resolve("keys")).importInto(session, file,
        new ImportOptions("gesprekken", "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
  }

  private FigureAnswer answer(FigureFilter filter) {
    return new Figures(new DurableWriter(), base.resolve("keys")).answer(session, "share-of-voice", filter, Progress.none());
  }

  private static List<String> told(FigureAnswer answer) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < answer.rows().size(); i++) {
      told.add(answer.value(i, "who") + " | " + answer.value(i, "messages") + " | " + "%.6f".formatted((Double) Objects.requireNonNull(
          answer.value(i, "share"))) + " | " + ((Worded) Objects.requireNonNull(answer.value(i, "voice"))).in(Locale.ENGLISH));
    }
    return told;
  }

  @Test
  @DisplayName("mentions count for everybody they name, with an @ or without; conversations for whom they are held with")
  void counted() throws IOException {
    mentions();
    conversations(Map.of("acme_x", 7, "rivaal_nl", 3, "ander", 2));
    competitors();
    String client = session.client().getOrganisation().getName();
    Map<String, Integer> counts = new TreeMap<>();
    MENTIONS.forEach(said -> said.who.forEach(who -> counts.merge(who.equals("Acme") ? client : who, 1, Integer::sum)));
    counts.merge(client, 7, Integer::sum);
    counts.merge("Rivaal", 3, Integer::sum);
    counts.merge("ander", 2, Integer::sum);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<String> byHand = counts.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
        .thenComparing(Map.Entry::getKey)).map(each -> each.getKey() + " | " + each.getValue() + " | "
            + "%.6f".formatted((double) each.getValue() / all) + " | "
            + (each.getKey().equals(client) ? "The client" : each.getKey().equals("ander") ? "Not said" : "A competitor")).toList();
    FigureAnswer answer = answer(FigureFilter.everything());
    assertEquals(byHand, told(answer));
    assertEquals(all, answer.n());
    assertEquals(List.of("who", "share", "messages", "voice"), answer.columns().stream().map(FigureColumn::key).toList());
  }

  @Test
  @DisplayName("the columns of every figure hold what their headings say")
  void columns() throws IOException {
    mentions();
    conversations(Map.of("acme_x", 7, "rivaal_nl", 3, "ander", 2));
    competitors();
    try (FigureData data = new Figures(new DurableWriter(), base.resolve("keys")).open(session, Progress.none())) {
      for (FigureInfo each : data.possible()) {
        FigureAnswer answer = data.answer(each.id(), FigureFilter.everything(), Progress.none());
        List<String> named = data.select(answer.sql(), 1, java.time.Duration.ofSeconds(20), Progress.none()).columns();
        if (named.containsAll(answer.columns().stream().map(FigureColumn::key).toList())) {
          assertEquals(answer.columns().stream().map(FigureColumn::key).toList(), named.subList(0, answer.columns().size()), each.id());
        }
        assertTrue(answer.rows().isEmpty() || answer.n() > 0, each.id());
      }
    }
  }
}
