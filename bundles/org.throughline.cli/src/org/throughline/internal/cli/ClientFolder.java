package org.throughline.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.FileReport.State;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.Moment;
import org.throughline.core.OpenMode;
import org.throughline.core.Recovery;

/** Opens client folders the way commands need them. */
final class ClientFolder {

  /** The worst first. */
  private static final List<State> WORST_FIRST =
      List.of(State.DAMAGED, State.MISSING, State.NEWER, State.MISSING_MODULE);

  private ClientFolder() {
  }

  /** Opens a client to read it. */
  static ClientSession read(Clients clients, Path folder, Console console) {
    return open(clients, folder, OpenMode.READ_ONLY, console);
  }

  /**
   * Opens a client to change it. Where there is unsaved work of a session that did not end well, says what becomes of it.
   *
   * @param recover true to go on with that work, which is saved at once: what the command does then may fail
   * @throws ClientException when it can only be read; its kind says whether it is newer, held by somebody else, or
   *     cannot be written
   */
  static ClientSession edit(Clients clients, Path folder, boolean recover, Console console) {
    Optional<Recovery> unsaved = unsaved(clients, folder);
    ClientSession session;
    if (unsaved.isPresent() && recover) {
      Message step = Message.of(ClientFolder.class, "info.progress", console.shown(folder));
      session = clients.openRecovered(folder, console.work(step));
      keep(session);
    } else {
      unsaved.ifPresent(work -> console.warn(
          Message.of(ClientFolder.class, "unsaved.aside", console.shown(folder), new Moment(work.at()))));
      session = open(clients, folder, OpenMode.EDIT, console);
    }
    if (session.access().editable()) {
      return session;
    }
    Message why = session.access().why().orElseGet(() -> Message.of(ClientFolder.class, "folder.read.only"));
    Kind kind = session.problems().stream().anyMatch(report -> report.state() == State.NEWER) ? Kind.NEWER
        : Files.isWritable(session.folder()) ? Kind.IN_USE : Kind.NOT_WRITABLE;
    ClientException refused = new ClientException(kind, why, session.folder());
    session.close();
    throw refused;
  }

  private static void keep(ClientSession session) {
    try {
      if (session.access().editable() && session.isDirty()) {
        session.save();
      }
    } catch (RuntimeException notSaved) {
      session.close();
      throw notSaved;
    }
  }

  private static ClientSession open(Clients clients, Path folder, OpenMode mode, Console console) {
    if (Files.isRegularFile(folder)) {
      throw new ClientException(Kind.NOT_FOUND, Message.of(ClientFolder.class,
          folder.toString().endsWith(".throughlinez") ? "folder.packed" : "folder.file", console.shown(folder)), folder);
    }
    return clients.open(folder, mode,
        console.work(Message.of(ClientFolder.class, "info.progress", console.shown(folder))));
  }

  /** Unsaved work of a session that did not end well; a folder that is no client has none. */
  static Optional<Recovery> unsaved(Clients clients, Path folder) {
    return Files.isDirectory(folder) ? clients.recovery(folder) : Optional.empty();
  }

  /** Says that there is unsaved work, which nobody who only reads sees. */
  static void warnOfUnsaved(Clients clients, Path folder, Console console) {
    unsaved(clients, folder).ifPresent(work -> console.warn(
        Message.of(ClientFolder.class, "unsaved.there", console.shown(folder), new Moment(work.at()))));
  }

  /** Says what is wrong with files of the client. */
  static void warn(ClientSession session, Console console) {
    for (FileReport report : session.problems()) {
      Message problem = report.problem();
      if (problem != null) {
        console.warn(problem);
      }
    }
  }

  /** The exit code for a result that lacks what could not be read; 0 when nothing but modules is missing. */
  static int exitCode(ClientSession session) {
    State worst = worst(session.problems().stream().map(FileReport::state).toList());
    return worst == State.DAMAGED || worst == State.MISSING ? exitCode(worst) : 0;
  }

  /** The worst of some states; readable when there is none. */
  static State worst(List<State> states) {
    return WORST_FIRST.stream().filter(states::contains).findFirst().orElse(State.READABLE);
  }

  /** The exit code that says which state a file is in. */
  static int exitCode(State state) {
    return switch (state) {
      case READABLE -> 0;
      case DAMAGED -> Kind.DAMAGED.exitCode();
      case MISSING -> Kind.NOT_FOUND.exitCode();
      case NEWER -> Kind.NEWER.exitCode();
      case MISSING_MODULE -> Kind.MISSING_MODULE.exitCode();
    };
  }
}
