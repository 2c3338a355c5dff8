package org.throughline.internal.core.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;

/**
 * Preferences in one file, which several windows may share: what another one has chosen meanwhile stays in the file,
 * and only the value that is set is replaced.
 */
@Component(service = Preferences.class)
public final class FilePreferences implements Preferences {

  /** Nobody chooses this much; a larger file is not ours. */
  private static final long LARGEST = 1_000_000;

  private final Path file;
  private final DurableWriter writer;
  private final List<Consumer<Preference<?>>> listeners = new CopyOnWriteArrayList<>();
  private final SortedMap<String, String> values = new TreeMap<>();
  private final @Nullable Message damage;

  /** As a service: in the folder of the person's settings. */
  @Activate
  public FilePreferences() {
    this(Path.of(System.getProperty("throughline.home", System.getProperty("user.home") + "/.throughline"))
        .resolve("preferences.properties"), new DurableWriter());
  }

  /** In a chosen file, which need not exist yet. */
  public FilePreferences(Path file, DurableWriter writer) {
    this.file = file;
    this.writer = writer;
    Optional<SortedMap<String, String>> read = read();
    read.ifPresent(values::putAll);
    damage = read.isPresent() ? null : setAside();
  }

  /** What is in the file; empty when it is damaged. */
  private Optional<SortedMap<String, String>> read() {
    try {
      return Files.size(file) > LARGEST ? Optional.empty() : PreferenceFile.read(Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return Optional.of(new TreeMap<>());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Moves the damaged file out of the way, so that a person can still look into it. */
  private Message setAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      if (Files.isRegularFile(file)) {
        writer.delete(aside);
        writer.keep(file, aside);
        writer.delete(file);
        return Message.of(FilePreferences.class, "preferences.damaged.kept", file, aside);
      }
    } catch (ClientException notMovable) {
      return Message.of(FilePreferences.class, "preferences.damaged", file);
    }
    return Message.of(FilePreferences.class, "preferences.damaged", file);
  }

  @Override
  public synchronized <T> T get(Preference<T> preference) {
    String text = values.get(preference.key());
    return text == null ? preference.byDefault() : preference.read().apply(text).orElse(preference.byDefault());
  }

  @Override
  public <T> void set(Preference<T> preference, T value) {
    boolean other;
    ClientException trouble = null;
    synchronized (this) {
      other = !get(preference).equals(value);
      String text = preference.written().apply(value);
      values.put(preference.key(), text);
      if (other) {
        trouble = keep(preference.key(), text);
      }
    }
    if (other) {
      listeners.forEach(listener -> listener.accept(preference));
    }
    if (trouble != null) {
      throw trouble;
    }
  }

  private @Nullable ClientException keep(String key, String text) {
    SortedMap<String, String> kept = read().orElseGet(TreeMap::new);
    kept.put(key, text);
    try {
      writer.write(file, PreferenceFile.write(kept));
      return null;
    } catch (ClientException refused) {
      return refused;
    }
  }

  @Override
  public Optional<Message> damage() {
    return Optional.ofNullable(damage);
  }

  @Override
  public void addListener(Consumer<Preference<?>> listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(Consumer<Preference<?>> listener) {
    listeners.remove(listener);
  }
}
