package org.throughline.briefing.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.Cancelled;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;

/** Formats are made side by side, and the trouble of one is its own. */
class FormatExportTest {

  private static final Document DOCUMENT = new Document(Locale.ENGLISH,
      new Cover(Words.program("Zekerhuis"), "Brief", Words.program("Winter"), Words.program(""), List.of()),
      new Document.Running("", "", ""), List.of());

  @TempDir
  private Path folder;

  private record Format(String format, Supplier<byte[]> content) implements Renderer {

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public byte[] render(Document document) {
      return content.get();
    }
  }

  private List<FormatExport.Made> make(Renderer... renderers) {
    return new FormatExport(new DurableWriter()).make(List.of(renderers), each -> DOCUMENT,
        each -> folder.resolve("out").resolve("brief." + each.format()), Progress.none());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eachFormatIsMadeWhileTheOthersAre() throws IOException {
    CyclicBarrier together = new CyclicBarrier(3);
    Supplier<byte[]> waiting = () -> {
      try {
        together.await(20, TimeUnit.SECONDS);
      } catch (Exception alone) {
        throw new IllegalStateException(alone);
      }
      return bytes("made");
    };
    List<FormatExport.Made> made = make(new Format("html", waiting), new Format("pdf", waiting), new Format("docx", waiting));
    assertEquals(List.of("html", "pdf", "docx"), made.stream().map(FormatExport.Made::format).toList());
    assertTrue(made.stream().allMatch(it -> it.problem().isEmpty()), made.toString());
    for (FormatExport.Made each : made) {
      assertArrayEquals(bytes("made"), Files.readAllBytes(each.file()));
    }
  }

  @Test
  void aFormatThatFailsLeavesNothingAndTheOthersAreThere() throws IOException {
    List<FormatExport.Made> made = make(new Format("pdf", () -> {
      throw new OutOfMemoryError("as if");
    }), new Format("html", () -> bytes("made")), new Format("docx", () -> {
      throw new IllegalStateException("broken");
    }));
    assertEquals(List.of(true, false, true), made.stream().map(it -> it.problem().isPresent()).toList());
    assertTrue(made.getFirst().problem().orElseThrow().toString().startsWith("There is not enough memory to make the PDF file"));
    assertTrue(made.getLast().problem().orElseThrow().toString().startsWith("The DOCX file could not be made"));
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertEquals(List.of("brief.html"), files.map(it -> it.getFileName().toString()).toList());
    }
  }

  @Test
  void aFormatForWhichThereIsNothingToTellIsLeftOutAndIsNoFailure() throws IOException {
    Renderer calendar = new Renderer() {

      @Override
      public String format() {
        return "ics";
      }

      @Override
      public String mediaType() {
        return "text/calendar";
      }

      @Override
      public Optional<Message> nothingToTell(Document document) {
        return Optional.of(Message.of(FormatExport.class, "format.failed", "x"));
      }

      @Override
      public byte[] render(Document document) {
        throw new IllegalStateException("asked all the same");
      }
    };
    List<FormatExport.Made> made = make(calendar, new Format("html", () -> bytes("made")));
    assertEquals(List.of(false, true), made.stream().map(FormatExport.Made::isThere).toList());
    assertTrue(made.stream().allMatch(it -> it.problem().isEmpty()), made.toString());
    assertTrue(made.getFirst().leftOut().isPresent() && made.getLast().leftOut().isEmpty(), made.toString());
    assertFalse(Files.exists(folder.resolve("out/brief.ics")));
  }

  @Test
  void whatWasThereStaysWhereAFormatFailsOrCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("out/brief.html"));
    Files.writeString(folder.resolve("out/brief.pdf"), "old");
    List<FormatExport.Made> made = make(new Format("html", () -> bytes("new")), new Format("pdf", () -> {
      throw new StackOverflowError();
    }));
    assertTrue(made.stream().allMatch(it -> it.problem().isPresent()), made.toString());
    assertTrue(made.getFirst().problem().orElseThrow().toString().contains("brief.html"), made.toString());
    assertEquals("old", Files.readString(folder.resolve("out/brief.pdf")));
  }

  @Test
  void whoEndsItWaitsForNobodyAndEachFormatIsToldAsSoonAsItIsOver() {
    CountDownLatch never = new CountDownLatch(1);
    List<String> told = new CopyOnWriteArrayList<>();
    AtomicBoolean ended = new AtomicBoolean();
    Progress progress = new Progress() {
      @Override
      public void step(Message what) {
        // Nobody looks.
      }

      @Override
      public void done(double fraction) {
        // Nobody looks.
      }

      @Override
      public boolean isCancelled() {
        return ended.get();
      }
    };
    Supplier<byte[]> slow = () -> {
      try {
        never.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return bytes("late");
    };
    assertThrows(Cancelled.class, () -> new FormatExport(new DurableWriter()).make(
        List.of(new Format("pdf", slow), new Format("html", () -> bytes("made"))), each -> DOCUMENT,
        each -> folder.resolve("brief." + each.format()), progress, each -> {
          told.add(each.format());
          ended.set(true);
        }));
    assertEquals("html", told.getFirst());
    assertTrue(Files.exists(folder.resolve("brief.html")));
    assertFalse(Files.exists(folder.resolve("brief.pdf")));
  }
}
