package org.throughline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.throughline.core.Clients;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.WorkPolicy;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Sector;

/**
 * Gives tests clients in temporary folders and takes everything away after each test. Register it as a field with
 * {@code @RegisterExtension}. A change outside an operation fails the test.
 */
public final class TemporaryClients implements AfterEachCallback, AutoCloseable {

  private final List<ModelModule> modules;
  private final SettableClock clock = new SettableClock();
  private final Clients clients;
  private final List<ClientSession> open = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();

  /** Clients with every package of the product. */
  public TemporaryClients() {
    this(PackageModule.product());
  }

  /** Clients with chosen modules. */
  public TemporaryClients(List<? extends ModelModule> modules) {
    this.modules = List.copyOf(modules);
    this.clients = new Clients(this.modules, clock, new DurableWriter(), change -> {
      throw new IllegalStateException("A client was changed outside an operation: " + change);
    }, WorkPolicy.ANYWHERE);
  }

  public SettableClock clock() {
    return clock;
  }

  public Clients clients() {
    return clients;
  }

  public List<ModelModule> modules() {
    return modules;
  }

  /** An empty folder. */
  public Path folder() {
    try {
      Path folder = Files.createTempDirectory("throughline-test");
      folders.add(folder);
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** An open client of a Dutch insurer with nothing in it yet. */
  public ClientSession empty() {
    return keep(clients.create(folder().resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE)));
  }

  /** An open client with something in every feature, saved. */
  public ClientSession full(long seed) {
    return filled(new ModelBuilder(seed).perList(1).depth(3));
  }

  /** An open client with what a builder makes, saved. */
  public ClientSession filled(ModelBuilder builder) {
    ClientSession session = empty();
    session.run(new Populate(builder, modules));
    session.save();
    return session;
  }

  /** Closes a session and opens its folder again. */
  public ClientSession reopened(ClientSession session) {
    Path folder = session.folder();
    session.close();
    return keep(clients.open(folder, OpenMode.EDIT));
  }

  private ClientSession keep(ClientSession session) {
    open.add(session);
    return session;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    open.forEach(ClientSession::close);
    open.clear();
    folders.forEach(TemporaryClients::remove);
    folders.clear();
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
