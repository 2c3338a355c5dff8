package org.throughline.internal.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementSearch;
import org.throughline.ui.Trouble;

/** What the window can do now: commands, views and perspectives of this product. */
final class QuickCommands {

  private static final String OURS = "org.throughline.";
  private static final String ITSELF = "org.throughline.ui.quickAccess";

  private record Fitting(QuickEntry entry, ElementSearch.Rank rank) {
  }

  private final List<QuickEntry> entries = new ArrayList<>();

  /** What can be done at this moment, while the window and not the search has the focus. */
  QuickCommands(IWorkbenchWindow window) {
    IBindingService keys = window.getService(IBindingService.class);
    IHandlerService handlers = window.getService(IHandlerService.class);
    ICommandImageService images = window.getService(ICommandImageService.class);
    for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
      if (command.getId().startsWith(OURS) && !command.getId().equals(ITSELF) && command.isHandled()
          && command.isEnabled()) {
        add(command, keys, handlers, images);
      }
    }
    IWorkbenchPage page = window.getActivePage();
    for (IViewDescriptor view : window.getWorkbench().getViewRegistry().getViews()) {
      if (view.getId().startsWith(OURS)) {
        entries.add(new QuickEntry(FindWords.of("section.views"), view.getLabel(), "", "", image(view.getId(),
            view.getImageDescriptor()), () -> show(page, view.getId())));
      }
    }
    for (IPerspectiveDescriptor each : window.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
      if (each.getId().startsWith(OURS) && !each.getId().endsWith(".welcome")) {
        entries.add(new QuickEntry(FindWords.of("section.perspectives"), each.getLabel(), "", "", image(each.getId(),
            each.getImageDescriptor()), () -> page.setPerspective(each)));
      }
    }
    entries.sort(Comparator.comparing(QuickEntry::name, java.text.Collator.getInstance(Locale.getDefault())));
  }

  private void add(Command command, IBindingService keys, IHandlerService handlers,
      @Nullable ICommandImageService images) {
    try {
      String help = command.getDescription();
      ParameterizedCommand plain = new ParameterizedCommand(command, null);
      String name = command.getName().replace("…", "").replace("...", "");
      String bound = keys.getBestActiveBindingFormattedFor(command.getId());
      entries.add(new QuickEntry(FindWords.of("section.commands"), name, help == null ? "" : help,
          bound == null ? "" : bound, images == null ? null
              : image(command.getId(), images.getImageDescriptor(command.getId())), () -> run(handlers, plain)));
    } catch (CommandException undefined) {
      // A command that is not defined any more is not offered.
      return;
    }
  }

  private static @Nullable Image image(String id, org.eclipse.jface.resource.@Nullable ImageDescriptor descriptor) {
    if (descriptor == null) {
      return null;
    }
    String key = "org.throughline.ui.quick." + id;
    if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
      JFaceResources.getImageRegistry().put(key, descriptor);
    }
    return JFaceResources.getImageRegistry().get(key);
  }

  private static void run(IHandlerService handlers, ParameterizedCommand command) {
    try {
      handlers.executeCommand(command, null);
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }

  private static void show(IWorkbenchPage page, String view) {
    try {
      page.showView(view);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }

  /** Everything, by name. */
  List<QuickEntry> all() {
    return entries;
  }

  /** What fits best. */
  List<QuickEntry> find(String typed, int limit) {
    List<Fitting> fitting = new ArrayList<>();
    for (QuickEntry entry : entries) {
      ElementSearch.Rank rank = ElementSearch.rank(entry.name(), typed);
      if (rank == null && ElementSearch.rank(entry.detail(), typed) != null) {
        rank = ElementSearch.Rank.TEXT;
      }
      if (rank != null) {
        fitting.add(new Fitting(entry, rank));
      }
    }
    return fitting.stream().sorted(Comparator.comparing(Fitting::rank)).limit(limit).map(Fitting::entry).toList();
  }

  /** How well the best of them fits; null when none does. */
  ElementSearch.@Nullable Rank best(String typed) {
    return entries.stream().map(entry -> ElementSearch.rank(entry.name(), typed)).filter(rank -> rank != null)
        .min(Comparator.naturalOrder()).orElse(null);
  }
}
