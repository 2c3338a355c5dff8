package org.throughline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.internal.ui.Words;
import org.throughline.internal.ui.outline.ExplorerView;
import org.throughline.internal.ui.work.NodeKey;
import org.throughline.internal.ui.work.OpenWork;
import org.throughline.internal.ui.work.OpenWork.OpenClient;
import org.throughline.internal.ui.work.OpenWork.OpenEditor;
import org.throughline.internal.ui.work.WorkFile;

/**
 * Remembers what was open: clients, editors of elements, the shown element, the open nodes of the explorer. A client
 * that is opened again finds all of it as it was. Editors of a client close with it. Used on the UI thread; the file is
 * written on another.
 */
public final class LastWork implements DeskListener {

  private static final String FILE = "open.xml";
  private static final int PAUSE = 1500;

  private final IWorkbenchWindow window;
  private final Desk desk;
  private final @Nullable WorkFile file;
  private final ExecutorService writing = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().name("what was open").daemon().factory());
  private OpenWork work = OpenWork.NOTHING;
  private boolean damaged;
  /** Editors close while the window closes, which must not be taken for the wish of the person. */
  private boolean frozen;
  private boolean ending;

  private LastWork(IWorkbenchWindow window, Desk desk, @Nullable WorkFile file) {
    this.window = window;
    this.desk = desk;
    this.file = file;
  }

  /**
   * Begins to remember what is open in a window.
   *
   * @param settings the folder of this window's settings; null to remember it only while the window lives
   */
  public static LastWork follow(IWorkbenchWindow window, Desk desk, @Nullable Path settings) {
    WorkFile file = settings == null ? null : new WorkFile(settings.resolve(FILE),
        window.getService(DurableWriter.class));
    LastWork last = new LastWork(window, desk, file);
    try {
      if (file != null) {
        last.work = file.read();
      }
    } catch (IOException unreadable) {
      ILog.of(LastWork.class).warn("What was open cannot be read", unreadable);
      last.damaged = true;
    }
    desk.addListener(last);
    window.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {

      @Override
      public boolean preShutdown(IWorkbench workbench, boolean forced) {
        last.remember();
        last.frozen = true;
        return true;
      }

      @Override
      public void postShutdown(IWorkbench workbench) {
        // All is written by then.
      }
    });
    return last;
  }

  /**
   * The folder of the client that was the active one when the window was closed; empty when there was none, or when
   * what was open cannot be read. May be called on any thread.
   *
   * @param settings the folder of the window's settings
   */
  public static Optional<Path> activeFolder(Path settings) {
    try {
      return new WorkFile(settings.resolve(FILE), new DurableWriter()).read().clients().stream()
          .filter(client -> client.open() && client.active()).map(OpenClient::folder).filter(Files::isDirectory).findFirst();
    } catch (IOException toldLater) {
      return Optional.empty();
    }
  }

  /**
   * Opens the clients that were open when the window was closed, as far as they are still there.
   *
   * @param early one of them that was opened while the window was made
   * @return whether a client is open now
   */
  public boolean reopen(Optional<EarlyOpening> early) {
    if (damaged) {
      damaged = false;
      MessageDialog.openInformation(window.getShell(), Words.of("lastwork.title"), Words.of("lastwork.damaged"));
      return false;
    }
    List<OpenClient> clients = work.clients().stream().filter(OpenClient::open)
        .filter(client -> Files.isDirectory(client.folder())).toList();
    // The one that was active comes last, so that it is the active one again.
    Stream.concat(clients.stream().filter(client -> !client.active()), clients.stream().filter(OpenClient::active))
        .forEach(client -> reopen(client.folder(), early));
    return desk.session().isPresent();
  }

  private void reopen(Path folder, Optional<EarlyOpening> early) {
    Optional<EarlyOpening> opened = early.filter(each -> each.folder().equals(folder));
    if (opened.isPresent()) {
      Opening.open(window.getShell(), desk, opened.get());
    } else {
      Opening.open(window.getShell(), desk, folder);
    }
  }

  /** Writes down what was open; what happens to the desk afterwards does not count. */
  public void end() {
    remember();
    ending = true;
    desk.removeListener(this);
    OpenWork last = work;
    writing.execute(() -> write(last));
    writing.shutdown();
    try {
      writing.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  // ---- remembering

  private List<OpenClient> present() {
    List<Object> expanded = explorer().map(ExplorerView::expanded).orElseGet(List::of);
    List<OpenClient> clients = new ArrayList<>();
    for (ClientSession session : desk.sessions()) {
      List<String> nodes = expanded.stream()
          .filter(node -> ExplorerView.isOf(session, node)).flatMap(node -> NodeKey.of(node).stream()).toList();
      boolean active = desk.session().filter(each -> each == session).isPresent();
      clients.add(new OpenClient(session.folder(), true, active,
          desk.shown(session).map(EcoreUtil::getID).orElse(null), nodes, editors(session)));
    }
    return clients;
  }

  private List<OpenEditor> editors(ClientSession session) {
    IWorkbenchPage page = window.getActivePage();
    List<OpenEditor> editors = new ArrayList<>();
    if (page != null) {
      IEditorPart front = page.getActiveEditor();
      for (IEditorReference each : page.getEditorReferences()) {
        ElementInput input = input(each);
        if (input != null && input.session() == session) {
          editors.add(new OpenEditor(each.getId(), input.elementId(), front != null && front == each.getEditor(false)));
        }
      }
    }
    return editors;
  }

  private static @Nullable ElementInput input(IEditorReference editor) {
    try {
      IEditorInput input = editor.getEditorInput();
      return input instanceof ElementInput element ? element : null;
    } catch (PartInitException broken) {
      return null;
    }
  }

  private Optional<ExplorerView> explorer() {
    IWorkbenchPage page = window.getActivePage();
    return page != null && page.findView(ExplorerView.ID) instanceof ExplorerView explorer ? Optional.of(explorer)
        : Optional.empty();
  }

  private final Runnable remembering = this::remember;

  private void later() {
    if (!ending) {
      frozen = false;
      Display.getCurrent().timerExec(PAUSE, remembering);
    }
  }

  private void remember() {
    if (ending || frozen || window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    OpenWork now = work.with(present());
    if (!now.equals(work)) {
      work = now;
      writing.execute(() -> write(now));
    }
  }

  private void write(OpenWork now) {
    try {
      if (file != null) {
        file.write(now);
      }
    } catch (ClientException notWritable) {
      ILog.of(LastWork.class).warn("What is open cannot be kept", notWritable);
    }
  }

  // ---- the desk

  @Override
  public void opened(ClientSession session) {
    Optional<OpenClient> before = work.of(session.folder());
    // After everybody else has heard of the client, so that the window shows it already.
    Display.getCurrent().asyncExec(() -> before.filter(each -> desk.sessions().contains(session))
        .ifPresent(client -> restore(session, client)));
    later();
  }

  private void restore(ClientSession session, OpenClient client) {
    explorer().ifPresent(explorer -> explorer.expand(
        client.expanded().stream().flatMap(key -> NodeKey.find(session, key).stream()).toList()));
    IWorkbenchPage page = window.getActivePage();
    if (page != null) {
      for (OpenEditor each : client.editors()) {
        Optional<EObject> element = session.index().byId(each.element());
        try {
          if (element.isPresent()
              && window.getWorkbench().getEditorRegistry().findEditor(each.editor()) != null) {
            page.openEditor(new ElementInput(session, element.get()), each.editor(), each.front());
          }
        } catch (PartInitException broken) {
          ILog.of(LastWork.class).warn("An editor that was open cannot be opened again", broken);
        }
      }
    }
    Optional.ofNullable(client.shown()).flatMap(id -> session.index().byId(id))
        .filter(element -> desk.session().filter(each -> each == session).isPresent()).ifPresent(desk::show);
  }

  @Override
  public void closed(ClientSession session) {
    IWorkbenchPage page = window.getActivePage();
    if (page != null) {
      page.closeEditors(Stream.of(page.getEditorReferences()).filter(each -> {
        ElementInput input = input(each);
        return input != null && input.session() == session;
      }).toArray(IEditorReference[]::new), false);
    }
    later();
  }

  @Override
  public void shown(@Nullable EObject element) {
    later();
  }
}
