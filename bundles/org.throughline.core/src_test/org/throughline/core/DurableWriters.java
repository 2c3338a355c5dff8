package org.throughline.core;

import org.throughline.internal.core.store.Disk;

/** Writers for tests, on a disk that fails when it is told to. */
public final class DurableWriters {

  private DurableWriters() {
  }

  public static DurableWriter on(Disk disk) {
    return new DurableWriter(disk);
  }
}
