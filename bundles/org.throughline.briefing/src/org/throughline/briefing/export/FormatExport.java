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
 * what was there before: never half a file. Safe from any thread.
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
   * @param problem why it is not there; empty when it is
   */
  public record Made(String format, Path file, Optional<Message> problem) {
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
    Map<Renderer, Future<Optional<Message>>> running = new LinkedHashMap<>();
    List<Made> made = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(renderers.size(),
        Thread.ofPlatform().daemon().name("format ", 0).factory());
    try {
      for (Renderer each : renderers) {
        Document content = document.apply(each);
        Path file = target.apply(each);
        running.put(each, threads.submit(() -> {
          Optional<Message> problem = foreseen(each, content, file);
          told.accept(new Made(each.format(), file, problem));
          return problem;
        }));
      }
      running.forEach((renderer, result) -> {
        progress.check();
        made.add(new Made(renderer.format(), target.apply(renderer), come(renderer, result, progress)));
        progress.done((double) made.size() / renderers.size());
      });
    } finally {
      threads.shutdownNow();
    }
    return made;
  }

  /** What a renderer throws that nobody foresaw, such as too little memory, is its own trouble and not the others'. */
  private Optional<Message> foreseen(Renderer renderer, Document document, Path file) {
    try {
      return problem(renderer, document, file);
    } catch (OutOfMemoryError tooLittle) {
      return Optional.of(text("format.memory", renderer));
    } catch (RuntimeException | Error unforeseen) {
      LOG.log(System.Logger.Level.DEBUG, renderer.format(), unforeseen);
      return Optional.of(failed(renderer));
    }
  }

  private Optional<Message> problem(Renderer renderer, Document document, Path file) {
    try {
      byte[] content = renderer.render(document);
      if (Thread.interrupted()) {
        return Optional.of(failed(renderer));
      }
      writer.write(file, content);
      return Optional.empty();
    } catch (ClientException known) {
      return Optional.of(known.text());
    }
  }

  /** Waits for a format, no longer than the person wants to. */
  private static Optional<Message> come(Renderer renderer, Future<Optional<Message>> result, Progress progress) {
    try {
      while (true) {
        try {
          return result.get(GLANCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
          progress.check();
        }
      }
    } catch (ExecutionException unforeseen) {
      return Optional.of(failed(renderer));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(failed(renderer));
    }
  }

  private static Message failed(Renderer renderer) {
    return text("format.failed", renderer);
  }

  private static Message text(String key, Renderer renderer) {
    return Message.of(FormatExport.class, key, renderer.format().toUpperCase(Locale.ROOT));
  }
}
