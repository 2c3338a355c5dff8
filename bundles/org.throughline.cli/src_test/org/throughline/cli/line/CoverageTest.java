package org.throughline.cli.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.coherence.coverage.Coverage;
import org.throughline.coherence.coverage.CoverageMatrix;
import org.throughline.coherence.coverage.CoverageMatrix.Cell;
import org.throughline.coherence.coverage.CoverageMatrix.Cover;
import org.throughline.coherence.coverage.CoverageMatrix.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.SetFeature;
import org.throughline.dna.coverage.CoverageDrawing;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.EvidenceState;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.roadmap.Pilot;
import org.throughline.model.roadmap.PilotState;
import org.throughline.model.roadmap.RoadmapPackage;
import org.throughline.picture.chart.MatrixChart;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.SceneContract;
import org.throughline.testkit.TemporaryClients;

/** What covers what in the sample client. */
class CoverageTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private ClientSession session;

  @BeforeEach
  void open() {
    session = new SampleClient(temporary.clients(), new DurableWriter(), Optional.empty())
        .create(temporary.folder().resolve("sample"));
  }

  private CoverageMatrix matrix(Kind kind) {
    return new Coverage(session.index(), Lines.product()).matrix(kind);
  }

  private static Optional<Cell> cell(CoverageMatrix matrix, String row, String column) {
    return matrix.at(place(matrix.rows(), row), place(matrix.columns(), column));
  }

  private static int place(List<CoverageMatrix.Head> heads, String name) {
    List<String> names = heads.stream().map(each -> each.name().in(Locale.of("nl"))).toList();
    assertTrue(names.contains(name), () -> name + " in " + names);
    return names.indexOf(name);
  }

  @Test
  void aPromiseIsMeasuredOnFacebookUntilItsMeasurementsAreGone() {
    CoverageMatrix matrix = matrix(Kind.PROMISE_CHANNEL);
    Cell facebook = cell(matrix, "Snelle service", "Facebook Zekerhuis").orElseThrow();
    assertEquals(Cover.THERE, facebook.cover());
    ServiceStandard standard = facebook.evidence().stream().filter(ServiceStandard.class::isInstance)
        .map(ServiceStandard.class::cast).findFirst().orElseThrow();
    session.run(new SetFeature(standard, DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS, List.of()));
    assertEquals(Cover.MEANT, cell(matrix(Kind.PROMISE_CHANNEL), "Snelle service", "Facebook Zekerhuis")
        .orElseThrow().cover());
    session.run(new SetFeature(standard, DnaPackage.Literals.SERVICE_STANDARD__CHANNEL, null));
    CoverageMatrix without = matrix(Kind.PROMISE_CHANNEL);
    assertEquals(Cover.MISSING, cell(without, "Snelle service", "Facebook Zekerhuis").orElseThrow().cover());
    assertTrue(without.gaps().stream().anyMatch(each ->
        each.message().in(Locale.ENGLISH).equals("Snelle service, Facebook Zekerhuis: promised, no standard.")),
        without.gaps().toString());
  }

  @Test
  void evidenceThatDoesNotFitGoesBeforeEvidenceThatFits() {
    Evidence fits = session.index().all(Evidence.class).stream().filter(each -> each.getFit() == EvidenceFit.FITS
        && each.getDepartment() != null && !each.getTraits().isEmpty()).findFirst().orElseThrow();
    String silo = fits.getDepartment().getName();
    String trait = fits.getTraits().getFirst().getName();
    for (Evidence each : session.index().all(Evidence.class)) {
      if (each != fits) {
        session.run(new SetFeature(each, DnaPackage.Literals.EVIDENCE__STATE, EvidenceState.INVALID));
      }
    }
    assertEquals(Cover.THERE, cell(matrix(Kind.SILO_TRAIT), silo, trait).orElseThrow().cover());
    session.run(new SetFeature(fits, DnaPackage.Literals.EVIDENCE__FIT, EvidenceFit.DOES_NOT_FIT));
    session.run(new SetFeature(fits, DnaPackage.Literals.EVIDENCE__STATE, EvidenceState.NEW));
    assertEquals(Cover.AGAINST, cell(matrix(Kind.SILO_TRAIT), silo, trait).orElseThrow().cover());
  }

  @Test
  void anObjectiveBesideTheLineHasAnEmptyRow() {
    CoverageMatrix matrix = matrix(Kind.OBJECTIVE_CONTENT);
    int row = place(matrix.rows(), "Marketing: 12.000 volgers op Instagram");
    assertTrue(matrix.cells().stream().noneMatch(each -> each.row() == row));
    assertTrue(matrix.gaps().stream().anyMatch(each -> each.row() == row && each.column() == -1));
    assertTrue(matrix.cells().stream().anyMatch(each -> each.cover() == Cover.THERE));
  }

  @Test
  void aPilotThatStopsLeavesItsCBare() {
    for (Pilot each : session.index().all(Pilot.class)) {
      session.run(new SetFeature(each, RoadmapPackage.Literals.PILOT__STATE, PilotState.RUNNING));
    }
    CoverageMatrix running = matrix(Kind.C_PILOT);
    assertEquals(4, running.rows().size());
    assertTrue(running.cells().stream().anyMatch(each -> each.cover() == Cover.THERE));
    for (Pilot each : session.index().all(Pilot.class)) {
      session.run(new SetFeature(each, RoadmapPackage.Literals.PILOT__STATE, PilotState.STOPPED));
    }
    assertEquals(4, matrix(Kind.C_PILOT).gaps().size());
  }

  @Test
  void everyMatrixIsAPictureThatHoldsToTheContract() {
    for (Kind kind : Kind.values()) {
      CoverageMatrix matrix = matrix(kind);
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        MatrixChart chart = new CoverageDrawing(language).of(matrix);
        SceneContract.hold(kind + " in " + language, 720, chart);
        assertEquals(matrix.rows().size(), chart.table().rows().size());
        assertFalse(chart.table().toString().contains("coverage."), "all is worded");
        assertFalse(matrix.gaps().stream().anyMatch(each -> each.message().in(language).startsWith("gap.")));
      }
    }
  }
}
