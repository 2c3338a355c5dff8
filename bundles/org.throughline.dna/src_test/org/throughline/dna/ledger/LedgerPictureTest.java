package org.throughline.dna.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.SetFeature;
import org.throughline.core.practice.PracticeState;
import org.throughline.dna.Remark;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.picture.Palette;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.kit.Mark;
import org.throughline.testkit.SceneContract;

/** The ledger can be read in every language, wide and narrow, and looks as it did. */
class LedgerPictureTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  private static final Path GOLDEN = Path.of("src_test/org/throughline/dna/ledger/ledger.svg");

  @TempDir
  private Path folder;
  private ClientSession session;
  private PromiseLedger ledger;

  @BeforeEach
  void open() {
    session = SampleLedger.in(folder);
    ledger = PromiseLedger.of(session.client(), SampleLedger.DAY);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void itHoldsToTheContractOfPictures() {
    for (Locale language : LANGUAGES) {
      for (LedgerGrouping by : LedgerGrouping.values()) {
        for (double width : List.of(720.0, 1_000.0, 1_400.0)) {
          SceneContract.hold(by + " in " + language, width, new LedgerPicture(ledger, by, language));
        }
      }
    }
  }

  @Test
  void whatCannotBeComparedSaysWhyInTheRoomThereIs() throws IOException {
    Measurement clock = SampleLedger.entry(ledger, "E-mail beantwoord").standard().getMeasurements().getFirst();
    session.run(new SetFeature(clock, DnaPackage.Literals.MEASUREMENT__HOURS, CountedHours.CLOCK));
    PromiseLedger changed = PromiseLedger.of(session.client(), SampleLedger.DAY);
    assertEquals(PracticeState.NOT_COMPARABLE, SampleLedger.entry(changed, "E-mail beantwoord").state());
    for (Locale language : LANGUAGES) {
      for (double width : List.of(640.0, 900.0, 1_300.0)) {
        SceneContract.hold("not comparable in " + language, width,
            new LedgerPicture(changed, LedgerGrouping.CHANNEL, language));
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "ledger-nl.svg"), grounded(Theme.LIGHT,
        new SvgWriter(Palette.of(Theme.LIGHT)).file(new LedgerPicture(changed, LedgerGrouping.CHANNEL, Locale.of("nl"))
            .at(1_300, new TypefaceMetrics()))));
  }

  @Test
  void aLedgerWithoutStandardsSaysWhatToDoNext() {
    PromiseLedger empty = new PromiseLedger(LocalDate.of(2026, 11, 22), ZoneId.of("Europe/Amsterdam"), List.of());
    for (Locale language : LANGUAGES) {
      LedgerPicture picture = new LedgerPicture(empty, LedgerGrouping.PROMISE, language);
      SceneContract.hold("empty in " + language, 700, picture);
      assertTrue(picture.at(700, new TypefaceMetrics()).shapes().stream()
          .anyMatch(shape -> shape.tag().role() == Role.OPEN_END));
    }
  }

  @Test
  void everyStandardCanBePointedAtAndItsRowIsKnown() {
    LedgerPicture picture = new LedgerPicture(ledger, LedgerGrouping.LEVEL, Locale.ENGLISH);
    Scene scene = picture.at(1_000, new TypefaceMetrics());
    assertEquals(picture.rows().stream().distinct().toList(), scene.items().stream().map(item -> item.id()).toList());
    assertEquals(picture.rows().size(), scene.table().rows().size());
  }

  @Test
  void whatWasFoundAboutAStandardMarksItsRow() {
    LedgerEntry kept = ledger.entries().stream().filter(entry -> entry.state() == PracticeState.KEPT).findFirst().orElseThrow();
    String id = kept.standard().getId();
    String found = "It is promised on a channel that closes at six";
    Scene scene = new LedgerPicture(ledger, LedgerGrouping.CHANNEL, Locale.ENGLISH,
        each -> each.equals(id) ? Optional.of(new Remark(Mark.WARNING, found)) : Optional.empty())
        .at(1_000, new TypefaceMetrics());
    assertTrue(scene.shapes().stream().anyMatch(shape -> shape.tag().role() == Role.MARK
        && shape.tag().element().filter(id::equals).isPresent() && shape.tag().words().filter(found::equals).isPresent()));
    assertTrue(scene.item(id).orElseThrow().value().endsWith(found));
  }

  @Test
  void whatWasNotMeasuredHasNoBar() {
    PromiseLedger two = ledger.only(entry -> List.of("Hulppagina geladen", "Telefoon opgenomen")
        .contains(String.valueOf(entry.standard().getName())));
    Function<PromiseLedger, Long> bars = each -> new LedgerPicture(each, LedgerGrouping.PROMISE, Locale.ENGLISH)
        .at(900, new TypefaceMetrics()).shapes().stream().filter(shape -> shape.tag().role() == Role.PROMISE).count();
    assertEquals(1, bars.apply(two));
  }

  /** To look at after a change that is meant: {@code target/ledger-*.svg}; {@code target/ledger.svg} is to be the golden file. */
  @Test
  void itLooksAsItDid() throws IOException {
    Files.createDirectories(Path.of("target"));
    for (LedgerGrouping by : LedgerGrouping.values()) {
      for (Theme theme : Theme.values()) {
        Files.writeString(Path.of("target", "ledger-" + by + "-" + theme + ".svg"), svg(by, 1_200, theme, true));
      }
    }
    Files.writeString(Path.of("target", "ledger-narrow.svg"), svg(LedgerGrouping.PROMISE, 480, Theme.LIGHT, true));
    String svg = svg(LedgerGrouping.PROMISE, 1_000, Theme.LIGHT, false).replace("><", ">\n<");
    Files.writeString(Path.of("target", "ledger.svg"), svg);
    List<String> expected = Files.readAllLines(GOLDEN);
    List<String> drawn = svg.lines().toList();
    for (int line = 0; line < Math.min(expected.size(), drawn.size()); line++) {
      assertEquals(expected.get(line), drawn.get(line), "line " + (line + 1));
    }
    assertEquals(expected.size(), drawn.size(), "lines");
  }

  private String svg(LedgerGrouping by, double width, Theme theme, boolean grounded) {
    String svg = new SvgWriter(Palette.of(theme))
        .file(new LedgerPicture(ledger.binding(), by, Locale.ENGLISH).at(width, new TypefaceMetrics()));
    return grounded ? grounded(theme, svg) : svg;
  }

  private static String grounded(Theme theme, String svg) {
    return svg.replaceFirst("<title", "<rect width=\"100%\" height=\"100%\" fill=\""
        + theme.colour(Token.CANVAS).hex() + "\"/><title");
  }
}
