package org.throughline.core;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.internal.core.slice.Slicer;
import org.throughline.model.Client;
import org.throughline.model.Readership;

/**
 * A copy of what a reader may see, with the ids of the originals, cut loose from the client: it may be used on any
 * thread and stays as it is.
 *
 * <p>Notes, tags, properties, comments, sharing marks, findings and waivers are never in it. Who may see what is told
 * by {@link Sharing}. A reference to something the reader may not see is gone without a trace; a value that is nothing
 * without it is gone too. An attachment is in it only when something in it refers to it. The client itself is always
 * there to hold the rest; unless it is shared, only its id, language, country and zone are known.
 */
public final class Slice {

  private final Client client;
  private final Readership reader;
  private final Map<String, EObject> byId;

  private Slice(Client client, Readership reader, Map<String, EObject> byId) {
    this.client = client;
    this.reader = reader;
    this.byId = byId;
  }

  /** What a reader may see of a client. The client must not change meanwhile, see {@link ClientSession#slice}. */
  public static Slice of(Client client, Readership reader) {
    Slicer slicer = new Slicer(client, reader);
    return new Slice(slicer.slice(), reader, slicer.byId());
  }

  /** The copy, in no file. */
  public Client client() {
    return client;
  }

  /** For whom it was made. */
  public Readership reader() {
    return reader;
  }

  /** The copy of the element with an id; empty when the reader may not see it or there is none. */
  public Optional<EObject> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
