package org.throughline.internal.ui.table;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.throughline.core.ClientSession;
import org.throughline.ui.Icons;
import org.throughline.ui.table.TableSource;

/**
 * What a table in the editor area shows.
 *
 * @param session the client
 * @param source the rows
 * @param name what the tab is called
 */
public record TableInput(ClientSession session, TableSource source, String name) implements IEditorInput {

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor(Icons.name(source.type()));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
