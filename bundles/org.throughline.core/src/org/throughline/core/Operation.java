package org.throughline.core;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One thing a person does to a client, undone and redone as a whole. Most operations are records whose components say
 * what is to be done. An operation is applied once; to do the same again, make a new one.
 */
@ConsumerType
public interface Operation {

  /**
   * What it does, in the imperative and naming what it does it to: Rename “Spring campaign”. Asked before it
   * is applied.
   */
  Message label();

  /**
   * Changes the client through the plain setters of the model. Called on the session's thread. Whatever it throws,
   * everything it changed is put back.
   *
   * @throws ClientException REFUSED when it cannot be done in this state
   */
  void apply(Edit edit);
}
