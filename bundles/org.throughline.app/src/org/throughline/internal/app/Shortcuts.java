package org.throughline.internal.app;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Which key does what: the commands of this product, and the few of the platform that this product binds itself, in
 * words of its own. The platform's own list is for people who write programs.
 */
final class Shortcuts {

  /** The keys of this product. */
  static final String SCHEME = "org.throughline.ui.keys";

  private static final String PLATFORM = "org.eclipse.ui.";
  private static final Set<String> EVERYWHERE =
      Set.of("org.eclipse.ui.contexts.dialogAndWindow", "org.eclipse.ui.contexts.window");
  /** What the platform does for us, and the key of our words for it. */
  private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("edit.cut", "edit.cut"),
      Map.entry("edit.copy", "edit.copy"), Map.entry("edit.paste", "edit.paste"),
      Map.entry("edit.selectAll", "edit.all"), Map.entry("edit.delete", "edit.delete"),
      Map.entry("edit.rename", "keys.rename"), Map.entry("file.exit", "file.exit"),
      Map.entry("file.close", "keys.closePage"), Map.entry("window.nextEditor", "window.nextEditor"),
      Map.entry("window.previousEditor", "keys.previousPage"),
      Map.entry("window.openEditorDropDown", "keys.pages"), Map.entry("window.activateEditor", "keys.page"),
      Map.entry("window.nextView", "window.nextView"), Map.entry("window.previousView", "keys.previousView"),
      Map.entry("window.nextPerspective", "window.nextPerspective"),
      Map.entry("window.previousPerspective", "keys.previousPerspective"),
      Map.entry("window.maximizePart", "window.maximise"), Map.entry("navigate.nextTab", "keys.nextTab"),
      Map.entry("navigate.previousTab", "keys.previousTab"));

  private final IBindingService bindings;
  private final IContextService contexts;

  Shortcuts(IWorkbenchWindow window) {
    bindings = window.getService(IBindingService.class);
    contexts = window.getService(IContextService.class);
  }

  /**
   * One thing keys do.
   *
   * @param commands the ids of the commands, which are several where they do the same in different places
   * @param deed what it does, in the language of the program
   * @param keys the keys, each of which does it
   * @param where in which part of the window they do
   */
  record Shortcut(Set<String> commands, String deed, List<String> keys, String where) {

    /** Whether one of its words begins or goes on like this. */
    boolean has(String typed) {
      String sought = typed.strip().toLowerCase(Locale.getDefault());
      return Stream.of(deed, where, String.join(" ", keys))
          .anyMatch(text -> text.toLowerCase(Locale.getDefault()).contains(sought));
    }
  }

  private record Same(String deed, String where) {
  }

  private record Found(Set<String> commands, List<String> keys) {
  }

  /** All of them, by what they do. */
  List<Shortcut> all() {
    Map<Same, Found> found = new LinkedHashMap<>();
    for (Binding binding : bindings.getBindings()) {
      ParameterizedCommand command = binding.getParameterizedCommand();
      if (command != null && SCHEME.equals(binding.getSchemeId()) && isHere(binding)
          && command.getCommand().isDefined()) {
        try {
          Found same = found.computeIfAbsent(new Same(deed(command), where(binding)),
              key -> new Found(new TreeSet<>(), new ArrayList<>()));
          String key = binding.getTriggerSequence().format();
          same.commands().add(command.getId());
          if (!same.keys().contains(key)) {
            same.keys().add(key);
          }
        } catch (NotDefinedException gone) {
          // A module went while the list was made; its keys do nothing any more.
          continue;
        }
      }
    }
    Collator order = Collator.getInstance(Locale.getDefault());
    return found.entrySet().stream()
        .map(each -> new Shortcut(each.getValue().commands(), each.getKey().deed(),
            shortestFirst(each.getValue().keys()), each.getKey().where()))
        .sorted(Comparator.comparing(Shortcut::deed, order).thenComparing(Shortcut::where, order)).toList();
  }

  private static List<String> shortestFirst(List<String> keys) {
    return keys.stream().sorted(Comparator.comparing(String::length)).toList();
  }

  /** Some keys are for other systems only. */
  private boolean isHere(Binding binding) {
    String platform = binding.getPlatform();
    return (platform == null || platform.equals(org.eclipse.swt.SWT.getPlatform()))
        && (binding.getLocale() == null || bindings.getLocale().startsWith(binding.getLocale()));
  }

  private static String deed(ParameterizedCommand command) throws NotDefinedException {
    String own = command.getId().startsWith(PLATFORM) ? PLAIN.get(command.getId().substring(PLATFORM.length())) : null;
    String name = own == null ? command.getName() : Words.of(own);
    return name.replace("&", "").replace("…", "");
  }

  private String where(Binding binding) throws NotDefinedException {
    return EVERYWHERE.contains(binding.getContextId()) ? Words.of("keys.everywhere")
        : contexts.getContext(binding.getContextId()).getName();
  }

  /** The commands of the platform for which there are own words. */
  static Set<String> plain() {
    return PLAIN.keySet().stream().map(PLATFORM::concat).collect(Collectors.toSet());
  }
}
