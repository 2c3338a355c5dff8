package org.throughline.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an open client may be changed.
 *
 * @param editable true when operations and saving are possible
 * @param reason why it is read-only, worded for people; null when it is editable or was opened for reading
 */
public record Access(boolean editable, @Nullable Message reason) {

  /** The client may be changed and saved. */
  public static final Access EDIT = new Access(true, null);

  /** Opened for reading, as asked. */
  public static final Access READ = new Access(false, null);

  /** Read-only although it was opened for editing. */
  public static Access readOnly(Message reason) {
    return new Access(false, reason);
  }

  /** Why it is read-only, where there is something to say. */
  public Optional<Message> why() {
    return Optional.ofNullable(reason);
  }
}
