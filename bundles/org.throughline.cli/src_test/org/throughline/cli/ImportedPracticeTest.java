package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.line.Lines;
import org.throughline.cli.line.ShippedRules;
import org.throughline.coherence.LiveCheck;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.dna.ledger.PracticeMeter;
import org.throughline.dna.ledger.RecordMeasurement;
import org.throughline.insight.ConversationMetricSource;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.Sector;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.PackageModule;

/**
 * Given a client that promises an answer within the hour, with every rule of the product watching: conversations are
 * imported, what they break is found at once, and it is settled by measuring it.
 */
@Timeout(180)
class ImportedPracticeTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
  private static final String RULE = "dna.practice-unrecorded";

  private record Promised(Channel channel, ServiceStandard... standards) implements Operation {

    @Override
    public Message label() {
      return Message.of(RecordMeasurement.class, "operation.measurement", "");
    }

    @Override
    public void apply(Edit edit) {
      edit.run(new AddElement(edit.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, channel));
      DnaChapter chapter = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
      Promise promise = DnaFactory.eINSTANCE.createPromise();
      promise.setName("Quick service");
      promise.setState(PromiseState.PUBLIC);
      edit.run(new AddElement(chapter, DnaPackage.Literals.DNA_CHAPTER__PROMISES, promise));
      for (ServiceStandard standard : standards) {
        standard.setChannel(channel);
        edit.run(new AddElement(promise, DnaPackage.Literals.PROMISE__STANDARDS, standard));
      }
    }
  }

  @TempDir
  private Path folder;
  private ClientSession session;
  private final ServiceStandard quick = standard("Answered", StandardMetric.FIRST_RESPONSE_TIME, "60 min", Summary.MEDIAN);
  private final ServiceStandard share = standard("Share answered", StandardMetric.ANSWERED_SHARE, "95 %", Summary.SINGLE);

  private static ServiceStandard standard(String name, StandardMetric kind, String threshold, Summary summary) {
    ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
    standard.setName(name);
    standard.setMetric(kind);
    standard.setThreshold(Quantity.parse(threshold));
    standard.setSummary(summary);
    if (kind == StandardMetric.ANSWERED_SHARE) {
      standard.setLimit(org.throughline.model.dna.Limit.AT_LEAST);
    }
    return standard;
  }

  @BeforeEach
  void aPromise() {
    session = new Clients(PackageModule.product(), CLOCK, new DurableWriter()).create(folder.resolve("klant"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    Channel whatsapp = ModelFactory.eINSTANCE.createChannel();
    whatsapp.setName("WhatsApp");
    whatsapp.setPlatform(Platform.WHATSAPP);
    session.run(new Promised(whatsapp, quick, share));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void imported() throws IOException {
    Path file = Files.writeString(folder.resolve("november.csv"), """
        conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text
        c1,1,,zekerhuis_whatsapp,inbound,jan,2026-11-10T08:00:00Z,vraag
        c1,2,,zekerhuis_whatsapp,outbound,zekerhuis,2026-11-10T10:00:00Z,antwoord
        c2,3,,zekerhuis_whatsapp,inbound,piet,2026-11-12T08:00:00Z,vraag
        """);
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("November", "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
  }

  private static List<String> broken(LiveCheck check) throws InterruptedException {
    while (!check.isUpToDate()) {
      Thread.sleep(5);
    }
    return check.findings().all().stream().filter(each -> each.rule().id().equals(RULE))
        .map(each -> ((ServiceStandard) each.about()).getName()).sorted().toList();
  }

  @Test
  void whatAnImportBreaksIsFoundAtOnceAndSettledByMeasuringIt() throws Exception {
    ConversationMetricSource source = new ConversationMetricSource(null);
    RuleCatalog catalog = new RuleCatalog(ShippedRules.all(), Lines.sources(), List.of(source));
    try (LiveCheck check = new LiveCheck(session, catalog.rules(), catalog.settings(session))) {
      assertEquals(List.of(), broken(check));
      imported();
      assertEquals(List.of("Answered", "Share answered"), broken(check));
      session.run(new SetFeature(session.index().all(Dataset.class).getFirst(), InsightPackage.Literals.DATASET__STATE,
          DatasetState.SET_ASIDE));
      assertEquals(List.of(), broken(check), "what is set aside breaks nothing");
      session.history().undo();
      assertEquals(List.of("Answered", "Share answered"), broken(check));
      PracticeMeter meter = new PracticeMeter(List.of(source));
      for (ServiceStandard each : List.of(quick, share)) {
        PracticeMeter.Outcome outcome = meter.measure(session, each.getId(), Instant.parse("2026-10-25T00:00:00Z"), CLOCK.instant());
        session.run(new RecordMeasurement(each, ((PracticeMeter.Outcome.Measured) outcome).draft()));
      }
      assertEquals(Quantity.parse("120 min"), quick.getMeasurements().getFirst().getValue());
      assertEquals(Quantity.parse("50 %"), share.getMeasurements().getFirst().getValue());
      assertEquals(List.of(), broken(check), "now the ledger says it");
      assertEquals(2, check.findings().all().stream().filter(each -> each.rule().id().equals("dna.standard-broken")).count());
      session.history().undo();
      assertEquals(List.of("Share answered"), broken(check));
    }
  }
}
