package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.coherence.Checker;
import org.throughline.coherence.LiveCheck;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DeleteElement;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.Operation;
import org.throughline.core.Progress;
import org.throughline.core.SetFeature;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Hours;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.Sector;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.PackageModule;

/**
 * Given a promise to answer within the hour and a rule that asks practice, conversations that are imported break it at
 * once, without the client being opened again.
 */
@Timeout(120)
class FindingsAfterImportTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));

  /** Half of the questions of the autumn are answered within the threshold. */
  private record AnsweredInTime() implements Rule<ServiceStandard> {

    @Override
    public RuleCard card() {
      return RuleCard.of(ConversationMetricSource.class, "probe.in-time", DnaPackage.Literals.SERVICE_STANDARD,
          FindingSeverity.ERROR, "probe");
    }

    @Override
    public void check(ServiceStandard subject, CheckContext context, Report report) {
      Channel channel = context.read(subject.getChannel());
      if (channel == null || subject.getThreshold() == null) {
        return;
      }
      context.metric(new Query(MetricSource.RESPONSE_TIME, Statistic.MEDIAN, channel.getId(), null, Hours.CLOCK, null,
          Instant.parse("2026-10-05T00:00:00Z"), Instant.parse("2026-10-26T00:00:00Z")))
          .filter(value -> value.amount().compareTo(subject.getThreshold().amount()) > 0)
          .ifPresent(value -> report.finding(card().says(value.figure().toString()), Evidence.of(subject)));
    }
  }

  private record Promised(Channel channel, ServiceStandard standard) implements Operation {

    @Override
    public Message label() {
      return Message.of(ConversationMetricSource.class, "probe");
    }

    @Override
    public void apply(Edit edit) {
      edit.run(new AddElement(edit.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, channel));
      DnaChapter chapter = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
      Promise promise = DnaFactory.eINSTANCE.createPromise();
      promise.setName("Quick service");
      edit.run(new AddElement(chapter, DnaPackage.Literals.DNA_CHAPTER__PROMISES, promise));
      standard.setChannel(channel);
      edit.run(new AddElement(promise, DnaPackage.Literals.PROMISE__STANDARDS, standard));
    }
  }

  @TempDir
  private Path folder;
  private ClientSession session;
  private final ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
  private final RuleCatalog catalog =
      new RuleCatalog(List.of(new AnsweredInTime()), List.of(), List.of(new ConversationMetricSource(null)));

  @BeforeEach
  void aPromiseOfAnHour() {
    session = new Clients(PackageModule.product(), CLOCK, new DurableWriter()).create(folder.resolve("klant"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    Channel whatsapp = ModelFactory.eINSTANCE.createChannel();
    whatsapp.setName("WhatsApp");
    whatsapp.setPlatform(Platform.WHATSAPP);
    standard.setName("WhatsApp answered");
    standard.setThreshold(Quantity.parse("3600 s"));
    session.run(new Promised(whatsapp, standard));
  }

  @AfterEach
  void close() {
    session.close();
  }

  /** Conversations in which one question was answered after so many minutes. */
  private void given(String name, int minutes) throws IOException {
    Instant asked = Instant.parse("2026-10-06T08:00:00Z");
    Path file = Files.writeString(folder.resolve(name + ".csv"), """
        conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text
        %1$s1,%1$s1,,zekerhuis_whatsapp,inbound,jan,%2$s,vraag
        %1$s1,%1$s2,,zekerhuis_whatsapp,outbound,zekerhuis,%3$s,antwoord
        """.formatted(name, asked, asked.plusSeconds(minutes * 60L)));
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions(name, "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
  }

  private Dataset dataset(String name) {
    return session.index().all(Dataset.class).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private static void await(BooleanSupplier what) throws InterruptedException {
    while (!what.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private static List<String> said(LiveCheck check) throws InterruptedException {
    await(check::isUpToDate);
    return check.findings().all().stream().map(each -> each.message().arguments().getFirst().toString()).toList();
  }

  @Test
  void anImportBreaksThePromiseAndSettingItAsideTakesThatAway() throws Exception {
    try (LiveCheck check = new LiveCheck(session, catalog.rules(), catalog.settings(session))) {
      assertEquals(List.of(), said(check), "nothing was imported");
      given("october", 120);
      assertEquals(List.of("7200 s"), said(check));
      assertEquals(1, check.findings().about(standard).size());
      session.run(new SetFeature(dataset("october"), InsightPackage.Literals.DATASET__STATE, DatasetState.SET_ASIDE));
      assertEquals(List.of(), said(check));
      session.history().undo();
      assertEquals(List.of("7200 s"), said(check));
      given("better", 10);
      assertEquals(List.of("3900 s"), said(check), "both count: 120 and 10 minutes");
      session.run(new DeleteElement(dataset("october")));
      assertEquals(List.of(), said(check), "ten minutes are within the hour");
      session.history().undo();
      assertEquals(List.of("3900 s"), said(check));
    }
  }

  @Test
  void whoChecksWithoutAWindowNeedsToTellNothingButTheChange() throws Exception {
    try (Checker checker = catalog.checker(session)) {
      session.addListener(new org.throughline.core.ClientListener() {
        @Override
        public void changed(org.throughline.core.ClientChange change) {
          checker.changed(change);
        }
      });
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(0, checker.findings().size());
      given("october", 120);
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(1, checker.findings().about(standard).size());
      long before = checker.evaluations();
      session.run(new SetFeature(standard, ModelPackage.Literals.ELEMENT__NAME, "WhatsApp"));
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(before + 1, checker.evaluations(), "another name gives no other figures");
    }
  }
}
