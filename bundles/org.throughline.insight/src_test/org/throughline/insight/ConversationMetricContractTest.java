package org.throughline.insight;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Hours;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.internal.insight.InsightModule;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.testkit.MetricSourceContractTest;

/** The figures from conversations keep what every source of figures promises. */
class ConversationMetricContractTest extends MetricSourceContractTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));

  @TempDir
  private Path folder;

  @Override
  protected MetricSource source() {
    return new ConversationMetricSource(null);
  }

  @Override
  protected ClientSession client() throws Exception {
    ClientSession session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(
        folder.resolve("klant"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    Channel whatsapp = ModelFactory.eINSTANCE.createChannel();
    whatsapp.setName("WhatsApp");
    whatsapp.setPlatform(Platform.WHATSAPP);
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, whatsapp));
    Path file = Files.writeString(folder.resolve("g.csv"), """
        conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text
        c1,1,,zekerhuis_whatsapp,inbound,jan,2026-10-06T08:00:00Z,vraag
        c1,2,,zekerhuis_whatsapp,outbound,zekerhuis,2026-10-06T08:30:00Z,antwoord
        c2,3,,zekerhuis_whatsapp,inbound,piet,2026-10-07T08:00:00Z,vraag
        c2,4,,zekerhuis_whatsapp,outbound,zekerhuis,2026-10-07T10:00:00Z,antwoord
        c3,5,,zekerhuis_whatsapp,inbound,an,2026-10-08T08:00:00Z,vraag
        """);
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("Klantvragen herfst", "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
    return session;
  }

  @Override
  protected Query answered(ClientSession session) {
    return new Query(MetricSource.RESPONSE_TIME, Statistic.MEDIAN,
        session.client().getOrganisation().getChannels().getFirst().getId(), null, Hours.CLOCK, null,
        Instant.parse("2026-10-05T00:00:00Z"), Instant.parse("2026-10-26T00:00:00Z"));
  }
}
