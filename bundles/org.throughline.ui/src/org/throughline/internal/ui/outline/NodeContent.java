package org.throughline.internal.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What lies in what: clients, their files, lists and elements. */
final class NodeContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object node) {
    return Outline.children(node).toArray();
  }

  @Override
  public Object getParent(Object node) {
    return Outline.parent(node);
  }

  @Override
  public boolean hasChildren(Object node) {
    return Outline.hasChildren(node);
  }
}
