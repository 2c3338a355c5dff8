package org.throughline.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.throughline.core.Clients;
import org.throughline.ui.EarlyOpening;
import org.throughline.ui.Icons;
import org.throughline.ui.LastWork;

/**
 * What goes on beside the platform while it prepares its window: the modules are started, then the client is opened
 * that the window will show.
 */
final class HeadStart {

  private final BundleContext context;
  private final Optional<Path> named;
  private final Thread desktop = Thread.currentThread();
  private final CountDownLatch modules = new CountDownLatch(1);
  private volatile @Nullable EarlyOpening client;

  private HeadStart(BundleContext context, Optional<Path> named) {
    this.context = context;
    this.named = named;
  }

  /**
   * Begins, for the calling thread, which is to be that of the window.
   *
   * @param named the client's folder; the one that was open last where none is named
   */
  static HeadStart begin(BundleContext context, Optional<Path> named) {
    HeadStart start = new HeadStart(context, named);
    Thread thread = new Thread(start::run, "Throughline head start");
    thread.setDaemon(true);
    thread.start();
    ClassesAhead.begin(context, start::awaitModules);
    return start;
  }

  private void run() {
    try {
      Components.start(context);
      // The packages of the model need each other while they are made, so only one thread may ask for the first.
      Optional<Clients> clients = Optional.ofNullable(context.getServiceReference(Clients.class)).map(this::service);
      client = clients.flatMap(present -> folder()).map(EarlyOpening::new).orElse(null);
      modules.countDown();
      Icons.prepare();
      EarlyOpening opening = client;
      if (opening != null) {
        opening.open(clients.orElseThrow(), desktop);
      }
    } catch (RuntimeException | LinkageError fault) {
      ILog.of(HeadStart.class).error("The start beside the window failed", fault);
    } finally {
      modules.countDown();
    }
  }

  private Clients service(ServiceReference<Clients> reference) {
    return context.getService(reference);
  }

  private Optional<Path> folder() {
    if (named.isPresent()) {
      return named.filter(Files::isDirectory);
    }
    return Optional.ofNullable(LayoutKeeper.folder(Platform.getInstanceLocation())).flatMap(LastWork::activeFolder);
  }

  /** Waits until all modules are there; then the client that is being opened, if any. */
  Optional<EarlyOpening> client() {
    awaitModules();
    return Optional.ofNullable(client);
  }

  private void awaitModules() {
    try {
      modules.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
