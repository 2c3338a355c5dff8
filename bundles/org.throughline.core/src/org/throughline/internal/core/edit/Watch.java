package org.throughline.internal.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientChange;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.WatchedModel;

/** Follows a tree that no session edits. */
public final class Watch {

  private final EObject root;
  private final Happened happened = new Happened(change -> {
  });
  private final LiveIndex index;
  private final Recorder recorder;

  public Watch(EObject root) {
    this.root = root;
    index = new LiveIndex(root, happened::referred);
    recorder = new Recorder(index, new TextCheck(), happened);
    recorder.mode(Recorder.Mode.REPLAYING);
    recorder.attach(root);
  }

  public ElementIndex index() {
    return index;
  }

  /** What changed since the last call. */
  public ClientChange take() {
    return happened.take().change(Message.of(WatchedModel.class, "watched.changed"), ClientChange.Kind.DONE);
  }

  public void close() {
    recorder.detach(root);
  }
}
