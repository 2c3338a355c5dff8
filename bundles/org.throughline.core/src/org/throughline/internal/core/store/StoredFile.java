package org.throughline.internal.core.store;

import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;

/** One model file of an open client. What is known of the disk is changed by one thread at a time and seen by all. */
public final class StoredFile {

  private final String path;
  private final @Nullable ClientResource resource;
  private final @Nullable Message readOnlyReason;
  private volatile OnDisk disk;

  private record OnDisk(@Nullable String hash, @Nullable Fingerprint fingerprint, FolderReader.@Nullable Stamp stamp) {
  }

  StoredFile(String path, @Nullable ClientResource resource, @Nullable Message readOnlyReason, @Nullable String hash,
      FolderReader.@Nullable Stamp stamp) {
    this.path = path;
    this.resource = resource;
    this.readOnlyReason = readOnlyReason;
    this.disk = new OnDisk(hash, null, stamp);
  }

  /** Its path inside the client folder, with forward slashes. */
  public String path() {
    return path;
  }

  /** What was read of it; empty when nothing could be read. */
  public Optional<Resource> resource() {
    return Optional.ofNullable(resource);
  }

  @Nullable ClientResource content() {
    return resource;
  }

  ClientResource required() {
    ClientResource read = resource;
    if (read == null) {
      throw new IllegalStateException(path);
    }
    return read;
  }

  /** Why it must stay as it is; empty when it may be changed. */
  public Optional<Message> readOnlyReason() {
    return Optional.ofNullable(readOnlyReason);
  }

  /** SHA-256 of its bytes as last loaded or saved, lower-case hexadecimal; empty when it is not on disk yet. */
  public Optional<String> hash() {
    return Optional.ofNullable(disk.hash());
  }

  FolderReader.@Nullable Stamp stamp() {
    return disk.stamp();
  }

  /** Whether bytes are surely those that were last saved; false too when nothing was saved since it was loaded. */
  boolean isAsSaved(byte[] content) {
    Fingerprint saved = disk.fingerprint();
    return saved != null && saved.equals(Fingerprint.of(content));
  }

  void saved(@Nullable String newHash, FolderReader.@Nullable Stamp newStamp) {
    saved(newHash, null, newStamp);
  }

  void saved(@Nullable String newHash, @Nullable Fingerprint newFingerprint, FolderReader.@Nullable Stamp newStamp) {
    disk = new OnDisk(newHash, newFingerprint, newStamp);
  }
}
