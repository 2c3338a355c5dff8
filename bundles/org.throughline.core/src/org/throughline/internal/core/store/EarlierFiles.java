package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.EarlierState;
import org.throughline.core.ElementState;
import org.throughline.core.spi.VersionSource;

/** Reads single elements from files of earlier states, each file by itself. Safe from any thread. */
public final class EarlierFiles {

  private static final System.Logger LOG = System.getLogger(EarlierFiles.class.getName());

  private final Modules modules;

  EarlierFiles(Modules modules) {
    this.modules = modules;
  }

  /** Looks for one element in several states. */
  public Search search(String id) {
    return new Search(id);
  }

  /** One element in several states; a content that was read once is not read again. For one thread. */
  public final class Search {

    private final String id;
    private final Map<String, Optional<ElementState>> read = new HashMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    private Search(String id) {
      this.id = id;
    }

    /** What the element said in a state; empty when it was not there, or its file cannot be read. */
    public Optional<ElementState> in(VersionSource source, Path folder, EarlierState state, @Nullable String path) {
      Map<String, String> order = new LinkedHashMap<>();
      if (path != null) {
        places.add(path);
      }
      places.stream().filter(state.files()::containsKey).forEach(each -> order.put(each, state.files().get(each)));
      state.files().forEach(order::putIfAbsent);
      for (Map.Entry<String, String> file : order.entrySet()) {
        if (file.getKey().endsWith(FolderLayout.EXTENSION)) {
          Optional<ElementState> found = known(file.getKey(), file.getValue(),
              () -> source.content(folder, state, file.getKey()));
          if (found.isPresent()) {
            places.add(file.getKey());
            return found;
          }
        }
      }
      return Optional.empty();
    }

    private Optional<ElementState> known(String path, String content, Supplier<Optional<byte[]>> bytes) {
      Optional<ElementState> before = read.get(content);
      if (before != null) {
        return before;
      }
      Optional<ElementState> found = bytes.get().flatMap(present -> element(path, present));
      read.put(content, found);
      return found;
    }

    private Optional<ElementState> element(String path, byte[] content) {
      // Most files do not hold the element; looking for its id is much faster than reading them.
      if (!holds(content, id.getBytes(StandardCharsets.UTF_8))) {
        return Optional.empty();
      }
      ClientResource resource = new ClientResource(new ClientResourceSet(modules.packages()), path);
      try {
        resource.read(present(path, content), true);
        EObject element = resource.getEObject(id);
        return element == null ? Optional.empty() : Optional.of(ElementState.of(element));
      } catch (IOException | RuntimeException | StackOverflowError unreadable) {
        LOG.log(System.Logger.Level.DEBUG, path, unreadable);
        return Optional.empty();
      }
    }
  }

  private byte[] present(String path, byte[] content) throws IOException {
    int slash = path.indexOf('/');
    String module = slash < 0 ? "model" : path.substring(0, slash);
    int from = FileHead.read(content).format();
    int to = modules.format(module);
    return from < to ? Migrations.apply(content, from, to, modules.migrations(module)) : content;
  }

  private static boolean holds(byte[] content, byte[] wanted) {
    for (int i = 0; i <= content.length - wanted.length; i++) {
      int same = 0;
      while (same < wanted.length && content[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
