package org.throughline.core;

import org.osgi.annotation.versioning.ProviderType;
import org.throughline.model.Client;

/** A background thread's look at a client that nobody changes meanwhile. Valid only inside {@link ClientSession#read}. */
@ProviderType
public interface ReadAccess {

  /** The client; to be read, never changed. */
  Client client();

  /** The client's index. */
  ElementIndex index();

  /** Whether a change waits for this reading to end. */
  boolean isChangeWaiting();

  /**
   * Ends the reading when a change waits, so that the person who types does not; the reading starts again afterwards.
   * Call it every few milliseconds, and do not catch what it throws.
   */
  void check();
}
