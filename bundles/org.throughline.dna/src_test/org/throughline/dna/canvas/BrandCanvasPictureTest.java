package org.throughline.dna.canvas;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.dna.Gallery;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.picture.Scene;
import org.throughline.picture.kit.Mark;
import org.throughline.testkit.SceneContract;

/** The canvases of the sample client as pictures. */
class BrandCanvasPictureTest {

  private static final Map<String, String> BESIDE = Map.of(BrandCanvas.SHOW, BrandCanvas.BESIDE);

  @TempDir
  private Path folder;
  private ClientSession session;

  @BeforeEach
  void theSample() {
    session = Gallery.sample(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Scene scene(Canvas canvas, double width, Locale language, Map<String, String> shown) {
    return new BrandCanvas(canvas, session.index(), Gallery.request(width, language, shown), Remarks.none()).scene();
  }

  private Canvas canvas(CanvasKind kind, DnaHorizon horizon) {
    return Gallery.chapter(session).getCanvases().stream()
        .filter(each -> each.getKind() == kind && each.getHorizon() == horizon).findFirst().orElseThrow();
  }

  @Test
  void everyCanvasHoldsToTheContractInEveryLanguageAtEveryWidth() {
    for (Locale language : Gallery.LANGUAGES) {
      for (Canvas canvas : Gallery.chapter(session).getCanvases()) {
        for (double width : new double[] {1200, 860}) {
          SceneContract.hold(canvas.getName() + " in " + language, width, at -> scene(canvas, at, language, Map.of()));
          SceneContract.hold(canvas.getName() + " beside in " + language, width, at -> scene(canvas, at, language, BESIDE));
        }
      }
    }
  }

  @Test
  void theCanvasesLookAsTheyWereAccepted() {
    Locale dutch = Locale.of("nl");
    Gallery.compare("own-dna", scene(canvas(CanvasKind.OWN_DNA, DnaHorizon.DESIRED), 980, dutch, Map.of()));
    Gallery.compare("own-dna-both", scene(canvas(CanvasKind.OWN_DNA, DnaHorizon.DESIRED), 1200, dutch, BESIDE));
    Gallery.compare("prism", scene(canvas(CanvasKind.IDENTITY_PRISM, DnaHorizon.DESIRED), 980, dutch, Map.of()));
    Gallery.compare("brand-key", scene(canvas(CanvasKind.BRAND_KEY, DnaHorizon.DESIRED), 980, dutch, Map.of()));
    Gallery.compare("frame", scene(canvas(CanvasKind.COMMUNICATION_FRAME, DnaHorizon.DESIRED), 980, dutch, Map.of()));
    Gallery.compare("golden-circle", scene(canvas(CanvasKind.GOLDEN_CIRCLE, DnaHorizon.DESIRED), 640, dutch, Map.of()));
    Gallery.compare("own-dna-narrow", scene(canvas(CanvasKind.OWN_DNA, DnaHorizon.TODAY), 400, Locale.of("sv"), Map.of()));
  }

  @Test
  void aFindingIsMarkedWhereItsElementStands() {
    Canvas prism = canvas(CanvasKind.IDENTITY_PRISM, DnaHorizon.DESIRED);
    String marked = prism.getPlacements().getFirst().getShows().getTargetId();
    SceneContract.hold("prism with a finding", 900, at -> new BrandCanvas(prism, session.index(),
        Gallery.request(at, Locale.ENGLISH),
        element -> element.equals(marked) ? Optional.of(new Remark(Mark.WARNING, "Nothing proves it")) : Optional.empty()).scene());
  }
}
