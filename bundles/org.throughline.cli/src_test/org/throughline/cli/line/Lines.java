package org.throughline.cli.line;

import java.util.List;
import org.throughline.coherence.Line;
import org.throughline.coherence.spi.LineSource;
import org.throughline.internal.briefing.line.BriefingLine;
import org.throughline.internal.calendar.line.CalendarLine;
import org.throughline.internal.crisis.line.CrisisLine;
import org.throughline.internal.dna.line.DnaLine;
import org.throughline.internal.insight.line.InsightLine;
import org.throughline.internal.journey.line.JourneyLine;
import org.throughline.internal.roadmap.line.RoadmapLine;

/** The line of every module of the product. */
public final class Lines {

  private Lines() {
  }

  public static List<LineSource> sources() {
    return List.of(new BriefingLine(), new CalendarLine(), new CrisisLine(), new DnaLine(), new InsightLine(),
        new JourneyLine(), new RoadmapLine());
  }

  public static Line product() {
    return Line.of(sources());
  }
}
