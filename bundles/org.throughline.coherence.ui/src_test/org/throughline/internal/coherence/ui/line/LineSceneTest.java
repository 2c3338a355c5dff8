package org.throughline.internal.coherence.ui.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.internal.coherence.ui.line.Remarks.Remark;
import org.throughline.model.Element;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.model.journey.Touchpoint;
import org.throughline.picture.Palette;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.testkit.SceneContract;

/** Lines of the sample, drawn. */
class LineSceneTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  private static final Path COMMITTED = Path.of("src_test", "org", "throughline", "internal", "coherence", "ui", "line");
  private static final Path SHEETS = Path.of("target", "pictures");

  @TempDir
  private Path folder;
  private ClientSession session;
  private final LinePlanner planner = new LinePlanner(SampleLine.line());

  @BeforeEach
  void theSample() {
    session = SampleLine.open(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private LinePlan plan(EObject element) {
    return planner.plan(session.index(), element, false, () -> {
    });
  }

  private LineScene drawn(EObject element, double width, Locale language, Set<String> unfolded) {
    return new LineScene(plan(element), unfolded, width, new TypefaceMetrics(), language, LineSceneTest::remark);
  }

  /** An error at one touchpoint, a warning about one post. */
  private static Optional<Remark> remark(EObject element) {
    String name = element instanceof Element named ? String.valueOf(named.getName()) : "";
    if (element instanceof Touchpoint && name.startsWith("Hulppagina opent")) {
      return Optional.of(new Remark(FindingSeverity.ERROR, "De hulppagina laadt in 3,8 s; de belofte is 2 s", 1));
    }
    return element instanceof ContentItem && name.startsWith("Een jaar")
        ? Optional.of(new Remark(FindingSeverity.WARNING, "Een woord dat we niet kiezen", 0)) : Optional.empty();
  }

  private List<Element> subjects() {
    return List.of(SampleLine.named(session, Promise.class, "Snelle service"),
        SampleLine.named(session, Trait.class, "Snel"),
        SampleLine.named(session, Objective.class, "Klanten blijven bij ons"),
        SampleLine.named(session, ContentItem.class, "Maak kennis met de avonddesk"),
        SampleLine.named(session, ContentItem.class, "Vrolijk de maandag in"));
  }

  private static Set<String> groups(LinePlan plan) {
    Set<String> keys = new HashSet<>();
    plan.stations().forEach(each -> keys.add(each.key()));
    return keys;
  }

  @Test
  void linesHoldToTheContractInEveryLanguageNarrowAndUnfolded() {
    for (Element subject : subjects()) {
      for (Locale language : LANGUAGES) {
        for (double width : new double[] {220, 351, 700}) {
          SceneContract.hold(subject.getName() + " in " + language + " at " + width,
              drawn(subject, width, language, Set.of()).scene());
        }
        SceneContract.hold(subject.getName() + " unfolded in " + language,
            drawn(subject, 351, language, groups(plan(subject))).scene());
      }
    }
  }

  @Test
  void theLineIsCutOnTheWayToWhatHasAnErrorAndOnlyThere() {
    Scene scene = drawn(subjects().getFirst(), 351, Locale.ENGLISH, Set.of()).scene();
    List<Shape> cuts = scene.shapes().stream().filter(shape -> shape instanceof Shape.Path path
        && path.tag().role() == Role.MARK && path.paint().stroke().filter(each -> each.colour() == Token.ERROR).isPresent()
        && path.paint().fill().isEmpty()).toList();
    assertEquals(1, cuts.size());
    double touchpoints = scene.items().stream().filter(each -> each.id().contains("Touchpoint")).findFirst().orElseThrow()
        .box().y();
    assertTrue(Math.abs(cuts.getFirst().box().centre() - touchpoints) < 1, "just above the touchpoints");
    assertTrue(cuts.getFirst().tag().words().orElse("").contains("3,8 s"), "says what is wrong");
  }

  @Test
  void aFoldedStationUnfoldsToItsElements() {
    LinePlan plan = plan(subjects().getFirst());
    LinePlan.Station touchpoints = plan.below().stream().filter(each -> each.key().contains("Touchpoint")).findFirst()
        .orElseThrow();
    LineScene folded = drawn(subjects().getFirst(), 351, Locale.ENGLISH, Set.of());
    LineScene open = drawn(subjects().getFirst(), 351, Locale.ENGLISH, Set.of(touchpoints.key()));
    assertTrue(folded.scene().item(LineScene.GROUP + touchpoints.key()).orElseThrow().name()
        .startsWith(touchpoints.elements().size() + " touchpoints"));
    assertTrue(touchpoints.elements().stream().allMatch(each -> open.scene().item(LineScene.id(each)).isPresent()));
    assertTrue(touchpoints.elements().stream().noneMatch(each -> folded.scene().item(LineScene.id(each)).isPresent()));
    assertEquals(open.rows().size(), open.scene().table().rows().size());
    open.scene().items().forEach(item ->
        assertTrue(item.role() == Role.OPEN_END || !open.elements(item.id()).isEmpty(), item.name()));
  }

  @Test
  void heardItIsAListFromTheObjectiveToThePost() {
    String heard = drawn(subjects().getFirst(), 351, Locale.ENGLISH, Set.of()).scene().description();
    assertTrue(heard.startsWith("Objective"), heard);
    assertTrue(heard.contains("Promise") && heard.indexOf("touchpoints") > heard.indexOf("(selected)"), heard);
    assertTrue(drawn(subjects().getFirst(), 351, Locale.ENGLISH, Set.of()).scene().description()
        .contains("Snelle service (selected)"));
  }

  @Test
  void linesLookAsTheyWereAccepted() {
    Locale dutch = Locale.of("nl");
    compare("promise", drawn(subjects().getFirst(), 351, dutch, Set.of()).scene());
    LinePlan plan = plan(subjects().getFirst());
    compare("promise-unfolded", drawn(subjects().getFirst(), 351, dutch, Set.of(plan.below().getFirst().key())).scene());
    compare("open", drawn(subjects().getLast(), 351, dutch, Set.of()).scene());
  }

  /** To accept a change, run with {@code -Dthroughline.golden=write} and look at what changed. */
  private static void compare(String name, Scene scene) {
    String svg = new SvgWriter(Palette.of(Theme.LIGHT)).file(scene);
    try {
      Files.createDirectories(SHEETS);
      for (Theme theme : Theme.values()) {
        String drawn = new SvgWriter(Palette.of(theme)).file(scene);
        Files.writeString(SHEETS.resolve("line-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".html"),
            "<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0;background:" + theme.colour(Token.CANVAS).hex()
                + "\">" + drawn.substring(drawn.indexOf("<svg")));
      }
      Path file = COMMITTED.resolve(name + ".svg");
      if ("write".equals(System.getProperty("throughline.golden"))) {
        Files.writeString(file, svg);
      }
      assertEquals(Files.readString(file, StandardCharsets.UTF_8), svg,
          name + " looks different; run with -Dthroughline.golden=write and look at it");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
