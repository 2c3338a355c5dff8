package org.throughline.internal.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.core.EarlierState;
import org.throughline.core.Message;
import org.throughline.core.spi.VersionSource;

/** The backups beside a client's files as earlier states. */
final class BackupSource implements VersionSource {

  private final Function<Path, Backups> backups;

  /** With the backups of any client folder. */
  BackupSource(Function<Path, Backups> backups) {
    this.backups = backups;
  }

  @Override
  public List<EarlierState> states(Path folder, int limit) {
    return backups.apply(folder).list().stream().limit(limit)
        .map(backup -> new EarlierState(backup.name(), backup.at(), Message.of(BackupSource.class, "version.backup"),
            backup.hashes())).toList();
  }

  @Override
  public Optional<byte[]> content(Path folder, EarlierState state, String path) {
    String hash = state.files().get(path);
    return hash == null || !FolderLayout.isPlain(path) ? Optional.empty()
        : backups.apply(folder).content(path, hash);
  }
}
