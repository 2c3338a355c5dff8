package org.throughline.briefing.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;

/**
 * Makes files of a document in several formats, side by side. A format that fails does not stop the others, and leaves
 * what was there before: never half a file. A format for which the document tells nothing is left out, which is no
 * failure. Safe from any thread.
 */
public final class FormatExport {

  /** How often it is asked whether to go on, in milliseconds. */
  private static final long GLANCE = 50;
  private static final System.Logger LOG = System.getLogger(FormatExport.class.getName());

  private final DurableWriter writer;

  /** An export that writes with this. */
  public FormatExport(DurableWriter writer) {
    this.writer = writer;
  }

  /**
   * What came of one format.
   *
   * @param format as a person types it
   * @param file where it was to lie
   * @param problem what went wrong; empty when nothing did
   * @param leftOut why there was nothing to make a file of; empty when there was
   */
  public record Made(String format, Path file, Optional<Message> problem, Optional<Message> leftOut) {

    /** Whether the file was made. */
    public boolean isThere() {
      return problem.isEmpty() && leftOut.isEmpty();
    }
  }

  /**
   * Makes the files.
   *
   * @param renderers one for each format that is wanted; each makes its file of the document as a whole
   * @param document what each format is made of; asked once for each format, on the calling thread
   * @param target where the file of a format lies; missing folders are made
   * @param progress may cancel it: what is finished by then stays
   * @return one for each renderer, in their order
   * @throws org.throughline.core.Cancelled when it was cancelled
   */
  public List<Made> make(List<Renderer> renderers, Function<Renderer, Document> document,
      Function<Renderer, Path> target, Progress progress) {
    return make(renderers, document, target, progress, each -> {
    });
  }

  /**
   * Makes the files like {@link #make(List, Function, Function, Progress)}, and tells of each format as soon as it is
   * over.
   *
   * @param told called on the thread of a format, so several times at once
   */
  public List<Made> make(List<Renderer> renderers, Function<Renderer, Document> document,
      Function<Renderer, Path> target, Progress progress, Consumer<? super Made> told) {
    if (renderers.isEmpty()) {
      return List.of();
    }
    Map<Renderer, Future<Made>> running = new LinkedHashMap<>();
    List<Made> made = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(renderers.size(),
        Thread.ofPlatform().daemon().name("format ", 0).factory());
    try {
      for (Renderer each : renderers) {
        Document content = document.apply(each);
        Path file = target.apply(each);
        running.put(each, threads.submit(() -> {
          Made result = foreseen(each, content, file);
          told.accept(result);
          return result;
        }));
      }
      running.forEach((renderer, result) -> {
        progress.check();
        made.add(come(renderer, target.apply(renderer), result, progress));
        progress.done((double) made.size() / renderers.size());
      });
    } finally {
      threads.shutdownNow();
    }
    return made;
  }

  /** What a renderer throws that nobody foresaw, such as too little memory, is its own trouble and not the others'. */
  private Made foreseen(Renderer renderer, Document document, Path file) {
    try {
      return made(renderer, document, file);
    } catch (OutOfMemoryError tooLittle) {
      return failed(renderer, file, "format.memory");
    } catch (RuntimeException | Error unforeseen) {
      LOG.log(System.Logger.Level.DEBUG, renderer.format(), unforeseen);
      return failed(renderer, file);
    }
  }

  private Made made(Renderer renderer, Document document, Path file) {
    try {
      Optional<Message> leftOut = renderer.nothingToTell(document);
      if (leftOut.isPresent()) {
        return new Made(renderer.format(), file, Optional.empty(), leftOut);
      }
      byte[] content = renderer.render(document);
      if (Thread.interrupted()) {
        return failed(renderer, file);
      }
      writer.write(file, content);
      return new Made(renderer.format(), file, Optional.empty(), Optional.empty());
    } catch (ClientException known) {
      return new Made(renderer.format(), file, Optional.of(known.text()), Optional.empty());
    }
  }

  /** Waits for a format, no longer than the person wants to. */
  private static Made come(Renderer renderer, Path file, Future<Made> result, Progress progress) {
    try {
      while (true) {
        try {
          return result.get(GLANCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
          progress.check();
        }
      }
    } catch (ExecutionException unforeseen) {
      return failed(renderer, file);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed(renderer, file);
    }
  }

  private static Made failed(Renderer renderer, Path file) {
    return failed(renderer, file, "format.failed");
  }

  private static Made failed(Renderer renderer, Path file, String why) {
    return new Made(renderer.format(), file, Optional.of(
        Message.of(FormatExport.class, why, renderer.format().toUpperCase(Locale.ROOT))), Optional.empty());
  }
}
