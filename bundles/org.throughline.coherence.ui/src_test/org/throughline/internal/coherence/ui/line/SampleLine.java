package org.throughline.internal.coherence.ui.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.coherence.Line;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.internal.briefing.line.BriefingLine;
import org.throughline.internal.calendar.line.CalendarLine;
import org.throughline.internal.crisis.line.CrisisLine;
import org.throughline.internal.dna.line.DnaLine;
import org.throughline.internal.insight.line.InsightLine;
import org.throughline.internal.journey.line.JourneyLine;
import org.throughline.internal.roadmap.line.RoadmapLine;
import org.throughline.model.Element;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;
import org.throughline.testkit.SettableClock;

/** The sample client and the line of every module of the product. */
public final class SampleLine {

  private SampleLine() {
  }

  public static Line line() {
    return Line.of(List.of(new BriefingLine(), new CalendarLine(), new CrisisLine(), new DnaLine(), new InsightLine(),
        new JourneyLine(), new RoadmapLine()));
  }

  /** The sample in a new folder. */
  public static ClientSession open(Path folder) {
    DurableWriter writer = new DurableWriter();
    Clients clients = new Clients(PackageModule.product(), new SettableClock(), writer);
    return new SampleClient(clients, writer, Optional.empty()).create(folder.resolve("zekerhuis"));
  }

  public static <T extends Element> T named(ClientSession session, Class<T> type, String name) {
    return session.index().all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }
}
