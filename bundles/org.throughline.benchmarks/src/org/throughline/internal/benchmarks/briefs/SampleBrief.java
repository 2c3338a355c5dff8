package org.throughline.internal.benchmarks.briefs;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingChoice;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Clients;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.model.Readership;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** The brief of the sample client for its advertising agency. */
public final class SampleBrief {

  private SampleBrief() {
  }

  /**
   * The brief.
   *
   * @param folder missing or empty; the sample client lies there afterwards
   */
  public static Document in(Path folder, List<SectionProvider> sections) {
    DurableWriter writer = new DurableWriter();
    Clients clients = new Clients(PackageModule.product(), InstantSource.system(), writer);
    SampleClient sample = new SampleClient(clients, writer, Optional.empty());
    try (ClientSession session = sample.create(folder)) {
      BriefingRequest request = BriefingChoice.settled(BriefingRequest.to(Readership.PARTNER_AGENCY, sample.today()),
          session.client());
      return new BriefingBuilder(sections).build(session.slice(Readership.PARTNER_AGENCY).client(), request);
    }
  }
}
