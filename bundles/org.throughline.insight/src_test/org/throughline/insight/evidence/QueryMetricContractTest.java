package org.throughline.insight.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.testkit.MetricSourceContractTest;
import org.throughline.testkit.TemporaryClients;

/** The answers of saved queries keep what every source of figures promises. */
class QueryMetricContractTest extends MetricSourceContractTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  @Override
  protected MetricSource source() {
    return new QueryMetricSource(null);
  }

  @Override
  protected ClientSession client() {
    Desk desk = Desk.of(temporary).asked(LocalDate.of(2026, 10, 1), 10, 20, 30);
    desk.query("Wachttijd", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    return desk.session();
  }

  @Override
  protected Query answered(ClientSession session) {
    Query all = QueryMetricSource.asking(session.index().<InsightQuery>all(InsightQuery.class).getFirst());
    return new Query(all.metric(), all.statistic(), session.client().getOrganisation().getChannels().getFirst().getId(), null,
        all.hours(), null, Instant.parse("2026-09-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));
  }
}
