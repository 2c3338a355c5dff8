package org.throughline.dna;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.dna.canvas.BrandCanvas;
import org.throughline.dna.canvas.DnaSheet;
import org.throughline.dna.cascade.CascadeCanvas;
import org.throughline.internal.sample.template.Insurer;
import org.throughline.internal.sample.template.Municipality;
import org.throughline.internal.sample.template.NonProfit;
import org.throughline.internal.sample.template.Retailer;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.testkit.PackageModule;
import org.throughline.testkit.SceneContract;
import org.throughline.testkit.SettableClock;

/** A client that was begun from a template has pictures that hold from the first moment, in its own language. */
class TemplatesTest {

  @TempDir
  private Path folder;

  static List<ClientTemplate> templates() {
    return List.of(new Insurer(), new Municipality(), new NonProfit(), new Retailer());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyPictureOfANewClientHoldsToTheContract(ClientTemplate template) {
    Clients clients = new Clients(PackageModule.product(), new SettableClock(), new DurableWriter());
    for (Locale language : Gallery.LANGUAGES) {
      NewClient details = new NewClient("Proef", language, "NL", ZoneId.of("Europe/Amsterdam"), template.sector());
      try (ClientSession session = clients.create(folder.resolve(template.key() + language), details, template)) {
        var chapter = Gallery.chapter(session);
        assertFalse(chapter.getCanvases().isEmpty());
        for (Canvas canvas : chapter.getCanvases()) {
          SceneContract.hold(template.key() + " " + canvas.getName(), 900, at -> new BrandCanvas(canvas, session.index(),
              Gallery.request(at, language), Remarks.none()).scene());
        }
        for (BrandDna brand : chapter.getBrands()) {
          SceneContract.hold(template.key() + " sheet", 974, at -> new DnaSheet(brand, Optional.empty(), session.index(),
              Gallery.request(at, language, Map.of(DnaSheet.SHOW, DnaSheet.BESIDE)), Remarks.none()).scene());
        }
        CascadeCanvas cascade = new CascadeCanvas(chapter, Optional.empty(), Gallery.request(1302, language), Remarks.none());
        assertTrue(cascade.nothing().isEmpty());
        SceneContract.hold(template.key() + " cascade", cascade.scene());
        if (template instanceof Insurer && language.getLanguage().equals("sv")) {
          Gallery.look("template-cascade", cascade.scene());
          Gallery.look("template-sheet", new DnaSheet(chapter.getBrands().getFirst(), Optional.empty(), session.index(),
              Gallery.request(974, language), Remarks.none()).scene());
        }
      }
    }
  }
}
