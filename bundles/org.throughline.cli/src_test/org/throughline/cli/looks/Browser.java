package org.throughline.cli.looks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.throughline.cli.Json;
import org.throughline.internal.cli.JsonText;

/**
 * Chromium without a window, driven through its DevTools protocol. It shows one page at a time, in light or dark or as
 * print, and says what the page has asked the network for. Not for several threads.
 */
final class Browser implements AutoCloseable {

  /** How a page is shown: what its style sheet is asked for. */
  enum Show {
    LIGHT("screen", "light"), DARK("screen", "dark"), PRINT("print", "light");

    private final String medium;
    private final String scheme;

    Show(String medium, String scheme) {
      this.medium = medium;
      this.scheme = scheme;
    }
  }

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
  private static final int SECONDS = 60;

  private final Process process;
  private final Path log;
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final List<String> asked = new ArrayList<>();
  private final WebSocket socket;
  private final String session;
  private int commands;
  private boolean loaded;

  private Browser(Path program, Path folder) throws IOException, InterruptedException {
    log = folder.resolve("browser.log");
    // Without its own sandbox, because tests run in containers too; what it is shown we have made ourselves.
    process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
        "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--disable-background-networking",
        "--remote-debugging-port=0", "--user-data-dir=" + folder.resolve("browser"), "about:blank")
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
    socket = http.newWebSocketBuilder().buildAsync(URI.create(address()), new Listener()).join();
    String target = (String) Json.at(call(Optional.empty(), "Target.createTarget", Map.of("url", "about:blank")), "targetId");
    session = (String) Json.at(call(Optional.empty(), "Target.attachToTarget",
        Map.of("targetId", target, "flatten", true)), "sessionId");
    call("Page.enable", Map.of());
    call("Network.enable", Map.of());
  }

  /** Where the browser is installed, on the path of programs; empty when it is not. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
  }

  /** Starts a browser that keeps its files in a folder. */
  static Browser start(Path program, Path folder) throws IOException, InterruptedException {
    return new Browser(program, folder);
  }

  /** Opens a page of a file, as wide as a window of so many dots, and waits until everything in it is there. */
  void open(Path page, int width) throws IOException, InterruptedException {
    call("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    loaded = false;
    asked.clear();
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    while (!loaded) {
      read();
    }
  }

  /** Shows the open page in another way. */
  void show(Show show) throws IOException, InterruptedException {
    call("Emulation.setEmulatedMedia", Map.of("media", show.medium, "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", show.scheme))));
  }

  /** What a script says in the open page; where it promises something, what came of it. */
  Object run(String script) throws IOException, InterruptedException {
    Object answer = call("Runtime.evaluate",
        Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (((Map<?, ?>) answer).containsKey("exceptionDetails")) {
      throw new IOException("The script failed: " + Json.at(answer, "exceptionDetails"));
    }
    return Json.at(answer, "result");
  }

  /** The addresses the open page has asked for, beside its own and what lies in the page itself. */
  List<String> asked() throws IOException, InterruptedException {
    // A command is answered in its turn, so that all that was asked before is known by now.
    call("Page.getFrameTree", Map.of());
    return List.copyOf(asked);
  }

  private Object call(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
    return call(Optional.of(session), method, parameters);
  }

  private Object call(Optional<String> to, String method, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    int number = ++commands;
    Map<String, Object> command = new LinkedHashMap<>(Map.of("id", number, "method", method, "params", parameters));
    to.ifPresent(it -> command.put("sessionId", it));
    socket.sendText(JsonText.of(command), true).join();
    while (true) {
      Map<?, ?> message = read();
      if (message.get("id") instanceof Number answered && answered.intValue() == number) {
        if (message.containsKey("error")) {
          throw new IOException(method + ": " + message.get("error"));
        }
        return message.get("result");
      }
    }
  }

  private Map<?, ?> read() throws IOException, InterruptedException {
    String text = said.poll(SECONDS, TimeUnit.SECONDS);
    if (text == null) {
      throw new IOException("The browser says nothing any more. " + Files.readString(log));
    }
    Map<?, ?> message = (Map<?, ?>) new Json(text).value();
    if ("Page.loadEventFired".equals(message.get("method"))) {
      loaded = true;
    } else if ("Network.requestWillBeSent".equals(message.get("method"))) {
      String address = (String) Json.at(message, "params", "request", "url");
      boolean itself = address.equals(Json.at(message, "params", "documentURL"));
      if (!itself && !address.startsWith("data:")) {
        asked.add(address);
      }
    }
    return message;
  }

  /** The browser writes into its log where it listens. */
  private String address() throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 10; i++) {
      for (String line : Files.readString(log).split("\n")) {
        if (line.startsWith("DevTools listening on ")) {
          return line.substring("DevTools listening on ".length()).strip();
        }
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new IOException("The browser did not start. " + Files.readString(log));
  }

  @Override
  public void close() throws InterruptedException {
    socket.abort();
    http.close();
    // What it started ends with it.
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process.waitFor();
    }
  }

  /** Puts what comes in pieces together. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      text.append(piece);
      if (last) {
        said.add(text.toString());
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, piece, last);
    }
  }
}
