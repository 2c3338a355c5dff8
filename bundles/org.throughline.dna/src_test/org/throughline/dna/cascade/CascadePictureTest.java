package org.throughline.dna.cascade;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.dna.Gallery;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.Objective;
import org.throughline.picture.Scene;
import org.throughline.testkit.SceneContract;

/** The cascade of the sample client as a picture. */
class CascadePictureTest {

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

  private Scene scene(double width, Locale language, Optional<String> focus, Map<String, String> shown) {
    return new CascadeCanvas(Gallery.chapter(session), focus, Gallery.request(width, language, shown), Remarks.none()).scene();
  }

  @Test
  void itHoldsToTheContractInEveryLanguageAtEveryWidth() {
    List<String> ids = Gallery.chapter(session).getObjectives().stream().map(Objective::getId).toList();
    for (Locale language : Gallery.LANGUAGES) {
      for (double width : new double[] {1302, 2400}) {
        SceneContract.hold("cascade in " + language, width, at -> scene(at, language, Optional.empty(), Map.of()));
      }
    }
    for (String id : ids) {
      SceneContract.hold("cascade through " + id, scene(1302, Locale.ENGLISH, Optional.of(id), Map.of()));
    }
    SceneContract.hold("cascade without line", 1302, at -> scene(at, Locale.ENGLISH, Optional.empty(),
        Map.of(CascadeCanvas.LINE, "false", CascadeCanvas.CONFLICTS, "false")));
  }

  @Test
  void theCascadeLooksAsItWasAccepted() {
    Gallery.compare("cascade", scene(1302, Locale.of("nl"), Optional.empty(), Map.of()));
  }
}
