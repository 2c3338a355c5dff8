package org.throughline.internal.ui.table;

import org.eclipse.swt.widgets.Composite;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeEditor;
import org.throughline.ui.table.ElementTable;

/** A table of elements in the editor area. It goes when its client is closed. */
public final class ElementTableEditor extends SafeEditor implements DeskListener {

  private Desk desk;
  private ElementTable table;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    desk.addListener(this);
    setTitleImage(Icons.image(input().source().type()));
  }

  private TableInput input() {
    return (TableInput) getEditorInput();
  }

  @Override
  protected void createContent(Composite parent) {
    table = new ElementTable(parent, getSite(), input().session(), input().source());
  }

  @Override
  protected void focus() {
    table.setFocus();
  }

  @Override
  public void closed(ClientSession session) {
    if (session == input().session()) {
      getSite().getPage().closeEditor(this, false);
    }
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
    super.dispose();
  }
}
