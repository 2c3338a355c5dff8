package org.throughline.dna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.Clients;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.OpenMode;
import org.throughline.model.dna.DnaChapter;
import org.throughline.picture.Palette;
import org.throughline.picture.Scene;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;
import org.throughline.testkit.SettableClock;

/** The sample client, and pictures of it beside the committed ones. */
public final class Gallery {

  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  public static final TextMetrics METRICS = new TypefaceMetrics();

  private static final Path COMMITTED = Path.of("src_test", "org", "throughline", "dna", "pictures");
  private static final Path SHEETS = Path.of("target", "pictures");

  private static boolean made;

  private Gallery() {}

  /** The sample client in a new folder. It is made once; each test has a copy of its own. */
  public static synchronized ClientSession sample(Path folder) {
    DurableWriter writer = new DurableWriter();
    Clients clients = new Clients(PackageModule.product(), new SettableClock(), writer);
    Path packed = SHEETS.resolveSibling("sample.throughlinez");
    Path copy = folder.resolve("zekerhuis");
    if (!made) {
      try {
        Files.createDirectories(packed.getParent());
        Files.deleteIfExists(packed);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
      Path first = folder.resolve("first");
      new SampleClient(clients, writer, Optional.empty()).create(first).close();
      clients.pack(first, packed);
      made = true;
    }
    clients.unpack(packed, copy);
    return clients.open(copy, OpenMode.EDIT);
  }

  /** The DNA of a client. */
  public static DnaChapter chapter(ClientSession session) {
    return session.client().getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast).findFirst()
        .orElseThrow();
  }

  public static CanvasRequest request(double width, Locale language) {
    return request(width, language, Map.of());
  }

  public static CanvasRequest request(double width, Locale language, Map<String, String> shown) {
    return new CanvasRequest(width, METRICS, language, shown, false);
  }

  /**
   * Holds a picture against the committed one. To accept a change, run with {@code -Dthroughline.golden=write} and look at
   * what changed.
   */
  public static void compare(String name, Scene scene) {
    String svg = new SvgWriter(Palette.of(Theme.LIGHT)).file(scene);
    look(name, scene);
    try {
      Path file = COMMITTED.resolve(name + ".svg");
      if ("write".equals(System.getProperty("throughline.golden"))) {
        Files.createDirectories(COMMITTED);
        Files.writeString(file, svg);
      }
      assertEquals(Files.readString(file, StandardCharsets.UTF_8), svg,
          name + " looks different; run with -Dthroughline.golden=write and look at it");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Writes a picture in both themes to {@code target/pictures}, to be looked at. */
  public static void look(String name, Scene scene) {
    try {
      write(name, scene);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void write(String name, Scene scene) throws IOException {
    Files.createDirectories(SHEETS);
    for (Theme theme : Theme.values()) {
      String svg = new SvgWriter(Palette.of(theme)).file(scene);
      Files.writeString(SHEETS.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".html"),
          "<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0;background:" + theme.colour(Token.CANVAS).hex() + "\">"
              + svg.substring(svg.indexOf("<svg")));
    }
  }
}
