package org.throughline.internal.ui.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was open: the clients, and what the window showed of each. Immutable.
 *
 * @param clients those that were open last first
 */
public record OpenWork(List<OpenClient> clients) {

  /** How many clients are remembered, open or not. */
  public static final int LIMIT = 20;

  /** Nothing was open. */
  public static final OpenWork NOTHING = new OpenWork(List.of());

  /**
   * One client.
   *
   * @param folder where it lies
   * @param open whether it was open when the window was closed
   * @param active whether it was the active one
   * @param shown the id of the element that was shown; null when none was
   * @param expanded the nodes of the explorer that were open, see {@link NodeKey}
   * @param editors what was open in the middle, in order
   */
  public record OpenClient(Path folder, boolean open, boolean active, @Nullable String shown, List<String> expanded,
      List<OpenEditor> editors) {

    public OpenClient {
      expanded = List.copyOf(expanded);
      editors = List.copyOf(editors);
    }

    OpenClient closed() {
      return new OpenClient(folder, false, false, shown, expanded, editors);
    }
  }

  /**
   * One editor.
   *
   * @param editor the id of the kind of editor
   * @param element the id of the element it shows
   * @param front whether it was in front
   */
  public record OpenEditor(String editor, String element, boolean front) {
  }

  public OpenWork {
    clients = List.copyOf(clients);
  }

  /** What is remembered of a client. */
  public Optional<OpenClient> of(Path folder) {
    return clients.stream().filter(each -> each.folder().equals(folder)).findFirst();
  }

  /** With the present state of the open clients; the others are remembered as closed. */
  public OpenWork with(List<OpenClient> present) {
    List<OpenClient> all = new ArrayList<>(present);
    clients.stream().filter(each -> present.stream().noneMatch(other -> other.folder().equals(each.folder())))
        .map(OpenClient::closed).forEach(all::add);
    return new OpenWork(all.stream().limit(LIMIT).toList());
  }
}
