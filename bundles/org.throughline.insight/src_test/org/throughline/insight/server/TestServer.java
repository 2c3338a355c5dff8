package org.throughline.insight.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** A real PostgreSQL server of its own for a test, with a database that puts words in the order of a language. To be closed. */
public final class TestServer implements AutoCloseable {

  /** Who may do everything there. */
  public static final String OWNER = "throughline";
  /** The password of that user. */
  public static final String PASSWORD = "a secret: 'ünd' \\ \"more\"";

  private final Path folder;
  private final Path programs;
  private final List<String> as;
  private final int port;

  private TestServer(Path folder, Path programs, List<String> as, int port) {
    this.folder = folder;
    this.programs = programs;
    this.as = as;
    this.port = port;
  }

  /** Starts one; fails with what to install where there is none. */
  public static TestServer start() throws IOException, InterruptedException, SQLException {
    Path programs = programs().orElseThrow(() -> new AssertionError("PostgreSQL is not installed on this machine. "
        + "Install its server (Debian: apt-get install postgresql) so that these stories can be told."));
    // The server refuses to run as root, so there it is another user, who must reach the folder.
    boolean root = System.getProperty("user.name").equals("root");
    Path folder = root ? Files.createTempDirectory(Path.of("/tmp"), "throughline-server-") : Files.createTempDirectory("throughline-server-");
    List<String> as = root ? List.of("runuser", "-u", exists("postgres") ? "postgres" : "nobody", "--") : List.of();
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    TestServer server = new TestServer(folder, programs, as, port);
    Path secret = Files.writeString(folder.resolve("secret"), PASSWORD, StandardCharsets.UTF_8);
    if (root) {
      server.run(List.of("chown", "-R", as.get(2), folder.toString()), List.of());
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.program("initdb", "-D", server.data(), "-U", OWNER, "--auth=scram-sha-256", "--pwfile=" + secret, "--encoding=UTF8", "--no-sync",
        "--no-locale");
    Path options = Files.writeString(folder.resolve("more"), "fsync = off\nlisten_addresses = '127.0.0.1'\nport = " + port
        + "\nunix_socket_directories = ''\nmax_connections = 20\nshared_buffers = '64MB'\n");
    server.run(List.of("sh", "-c", "cat '" + options + "' >> '" + server.data() + "/postgresql.conf'"), as);
    server.program("pg_ctl", "-D", server.data(), "-w", "-t", "60", "-l", folder.resolve("log").toString(), "start");
    server.ask("postgres", "CREATE DATABASE insights ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE' LOCALE 'C' TEMPLATE template0");
    return server;
  }

  private static boolean exists(String user) throws IOException {
    return Files.readAllLines(Path.of("/etc/passwd")).stream().anyMatch(line -> line.startsWith(user + ":"));
  }

  private static Optional<Path> programs() throws IOException {
    List<Path> places = new ArrayList<>();
    for (Path each : List.of(Path.of("/usr/lib/postgresql"), Path.of("/opt/homebrew/opt"), Path.of("/usr"))) {
      if (Files.isDirectory(each)) {
        try (Stream<Path> inside = Files.list(each)) {
          inside.map(one -> one.resolve("bin")).sorted(Comparator.comparing((Path one) -> version(one)).reversed()).forEach(places::add);
        }
      }
    }
    places.add(Path.of("/usr/bin"));
    return places.stream().filter(each -> Files.isExecutable(each.resolve("initdb"))).findFirst();
  }

  private static int version(Path programs) {
    String name = String.valueOf(Objects.requireNonNull(programs.getParent()).getFileName()).replaceAll("\\D", "");
    return name.isEmpty() || name.length() > 4 ? 0 : Integer.parseInt(name);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void program(String name, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(programs.resolve(name).toString()));
    command.addAll(List.of(options));
    run(command, as);
  }

  private void run(List<String> command, List<String> first) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(first);
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
    Path said = Files.createTempFile("throughline-server", ".txt");
    Process process = builder.redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    String words = Files.readString(said);
    Files.delete(said);
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError(String.join(" ", all) + " failed: " + words);
    }
  }

  /** The address of a database, without user and password. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The address of its database for the user who may do everything. */
  public ServerAddress address() {
    return address("insights", OWNER, PASSWORD);
  }

  /** The address of a database for a user. */
  public ServerAddress address(String database, String user, String password) {
    return ServerAddress.of(url(database) + "?user=" + user, Map.of("PGPASSWORD", password));
  }

  /** What the owner is told, row by row; empty where a statement gives none. */
  public List<String> ask(String database, String sql) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", OWNER);
    login.setProperty("password", PASSWORD);
    List<String> lines = new ArrayList<>();
    try (Connection connection = Objects.requireNonNull(new Driver().connect(url(database), login));
        Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        try (ResultSet rows = statement.getResultSet()) {
          while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              cells.add(String.valueOf(rows.getString(i)));
            }
            lines.add(String.join(" | ", cells));
          }
        }
      }
    }
    return lines;
  }

  /** Stops answering, until it is started again. */
  public void stop() throws IOException, InterruptedException {
    program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
  }

  /** Answers again. */
  public void again() throws IOException, InterruptedException {
    program("pg_ctl", "-D", data(), "-w", "-t", "60", "-l", folder.resolve("log").toString(), "start");
  }

  /** Everything the server has on its disk, as texts of a byte each. */
  public boolean holds(String words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(as);
    all.addAll(List.of("grep", "-r", "-l", "-a", "-F", words, data() + "/base"));
    return new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }

  @Override
  public void close() {
    try {
      if (Files.exists(folder)) {
        if (Files.exists(folder.resolve("data/postmaster.pid")) || !as.isEmpty()) {
          new ProcessBuilder(Stream.concat(as.stream(), Stream.of(programs.resolve("pg_ctl").toString(), "-D", data(), "-w", "-m", "immediate",
              "stop")).toList()).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start().waitFor();
        }
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(each);
          }
        }
      }
    } catch (IOException | InterruptedException goneAnyway) {
      return;
    }
  }
}
