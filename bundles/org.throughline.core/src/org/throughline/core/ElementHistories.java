package org.throughline.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.spi.VersionSource;
import org.throughline.internal.core.store.ClientStore;
import org.throughline.internal.core.store.EarlierFiles;

/**
 * Tells how elements looked earlier: in the backups of a client, and wherever else a {@link VersionSource} finds earlier
 * states. An OSGi service; outside OSGi it is made with the sources that are wanted. It reads files and takes its time,
 * so call it on a background thread; it is safe from any.
 */
@Component(service = ElementHistories.class)
public final class ElementHistories {

  /** How many states of each source are looked at. */
  public static final int LIMIT = 200;

  private final EarlierFiles files;
  private final List<VersionSource> sources;

  /** As a service: with the backups and every source that is installed. */
  @Activate
  public ElementHistories(@Reference Clients clients, @Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) List<VersionSource> sources) {
    ClientStore store = clients.store();
    files = store.earlierFiles();
    List<VersionSource> all = new ArrayList<>(List.of(store.backupSource()));
    all.addAll(sources);
    this.sources = List.copyOf(all);
  }

  /**
   * The versions of an element in which it differs from the one after it, the newest first; the last of them may be one
   * in which it did not exist yet.
   *
   * @param folder the client folder
   * @param id the id of the element
   * @param path the file it lies in now, where that is known; the first to be looked into
   * @param present what it says now; null when it was deleted
   * @throws CancellationException when it was cancelled
   */
  public List<ElementVersion> of(Path folder, String id, @Nullable String path, @Nullable ElementState present,
      BooleanSupplier cancelled) {
    List<ElementVersion> versions = new ArrayList<>();
    ElementState later = present;
    boolean first = true;
    EarlierFiles.Search search = files.search(id);
    for (Found found : states(folder)) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The reading was cancelled");
      }
      ElementState was = search.in(found.source, folder, found.state, path).orElse(null);
      boolean known = was != null || !first || present != null;
      if (known && !Objects.equals(was, later)) {
        versions.add(new ElementVersion(found.state, was,
            was == null ? List.of() : was.differences(later == null ? new ElementState(Map.of()) : later)));
      }
      later = was;
      first = false;
    }
    while (!versions.isEmpty() && versions.getLast().was() == null && versions.size() > 1
        && versions.get(versions.size() - 2).was() == null) {
      versions.removeLast();
    }
    return List.copyOf(versions);
  }

  private record Found(VersionSource source, EarlierState state) {
  }

  private List<Found> states(Path folder) {
    List<Found> all = new ArrayList<>();
    sources.forEach(source -> source.states(folder, LIMIT).forEach(state -> all.add(new Found(source, state))));
    // Each source is in its own order already, which a clock that jumped back must not disturb.
    all.sort(Comparator.comparing((Found found) -> found.state.at()).reversed());
    return all;
  }
}
