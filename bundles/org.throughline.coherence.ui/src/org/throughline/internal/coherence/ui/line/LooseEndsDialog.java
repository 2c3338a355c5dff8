package org.throughline.internal.coherence.ui.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** Elements that hang loose, by kind. It stays open beside the window while one after the other is shown and mended. */
final class LooseEndsDialog extends PlainDialog implements DeskListener {

  private static final int SHOW = IDialogConstants.CLIENT_ID;
  private static final int MOST = 2_000;

  private final Desk desk;
  private final ClientSession session;
  private final String what;
  private final List<? extends EObject> elements;
  private @Nullable Tree tree;

  /**
   * A dialog.
   *
   * @param session the client they belong to; the dialog closes with it
   * @param what begins the keys of its words
   */
  LooseEndsDialog(Shell shell, Desk desk, ClientSession session, String what, List<? extends EObject> elements) {
    super(shell, "loose." + what, say(what + ".title"));
    this.desk = desk;
    this.session = session;
    this.what = what;
    this.elements = List.copyOf(elements);
    setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  private static String say(String key, Object... arguments) {
    return LineWords.word(key, arguments).in(Locale.getDefault());
  }

  @Override
  public void closed(ClientSession closed) {
    if (closed == session) {
      close();
    }
  }

  @Override
  protected void fill(Composite area) {
    desk.addListener(this);
    area.addDisposeListener(event -> desk.removeListener(this));
    Label text = new Label(area, SWT.WRAP);
    text.setData("id", "loose.text");
    text.setText(elements.isEmpty() ? say(what + ".none") : say(what + ".some", elements.size()));
    GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(text);
    if (!elements.isEmpty()) {
      Tree made = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
      made.setData("id", "loose.tree");
      Named.of(made, say("loose.list"));
      GridDataFactory.fillDefaults().grab(true, true).hint(460, 320).applyTo(made);
      fill(made);
      tree = made;
      made.addListener(SWT.DefaultSelection, event -> go());
      made.addListener(SWT.Selection, event -> getButton(SHOW).setEnabled(chosen() != null));
    }
  }

  private void fill(Tree into) {
    LineWords words = new LineWords(Locale.getDefault());
    Map<EClass, TreeItem> kinds = new LinkedHashMap<>();
    Map<EClass, Integer> counts = new LinkedHashMap<>();
    elements.forEach(each -> counts.merge(each.eClass(), 1, Integer::sum));
    elements.stream().limit(MOST).forEach(each -> {
      TreeItem kind = kinds.computeIfAbsent(each.eClass(), type -> {
        TreeItem made = new TreeItem(into, SWT.NONE);
        made.setText(say("loose.kind", words.kinds(type), counts.getOrDefault(type, 0)));
        made.setImage(Icons.image(type));
        return made;
      });
      TreeItem item = new TreeItem(kind, SWT.NONE);
      item.setText(words.name(each));
      item.setImage(Icons.image(each.eClass()));
      item.setData(each);
    });
    kinds.values().forEach(each -> each.setExpanded(true));
    if (elements.size() > MOST) {
      new TreeItem(into, SWT.NONE).setText(say("more", elements.size() - MOST));
    }
  }

  private @Nullable EObject chosen() {
    Tree present = tree;
    return present != null && present.getSelectionCount() == 1
        && present.getSelection()[0].getData() instanceof EObject element
        && desk.sessionOf(element).isPresent() ? element : null;
  }

  private void go() {
    EObject element = chosen();
    if (element != null) {
      desk.show(element);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (!elements.isEmpty()) {
      Button show = createButton(parent, SHOW, say("loose.go"), true);
      show.setData("id", "loose.go");
      show.setEnabled(false);
    }
    createButton(parent, IDialogConstants.CANCEL_ID, say("loose.close"), elements.isEmpty());
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == SHOW) {
      go();
    } else {
      super.buttonPressed(button);
    }
  }
}
