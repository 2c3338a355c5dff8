package org.throughline.internal.ui.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** The fields of one element below each other, in a page that scrolls. */
final class FormBody {

  /** The width of the labels' column. */
  static final int LABEL_WIDTH = 84;

  private final ScrolledComposite scroll;
  private final List<FieldControl> fields = new ArrayList<>();
  private final EObject object;

  FormBody(ScrolledComposite scroll, Desk desk, ClientSession session, EObject object) {
    this.scroll = scroll;
    this.object = object;
    Composite body = new Composite(scroll, SWT.NONE);
    body.setData("id", "details.form");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 8;
    body.setLayout(layout);
    ZoneId zone = session.client().getZone();
    ValueText values = new ValueText(Locale.getDefault(), zone == null ? ZoneId.systemDefault() : zone);
    boolean editable = head(body, session);
    FormPlan plan = FormPlan.of(object.eClass());
    plan.fields().forEach(field -> add(body, editable, control(desk, field, values)));
    if (!plan.general().isEmpty()) {
      Label line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
      line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
      plan.general().forEach(field -> add(body, editable, control(desk, field, values)));
    }
    scroll.setContent(body);
    layout();
  }

  /** What kind of thing it is, and why it cannot be changed if it cannot. */
  private boolean head(Composite body, ClientSession session) {
    Label kind = new Label(body, SWT.NONE);
    kind.setText(new Naming(Locale.getDefault()).kind(object));
    kind.setForeground(Theme.current().ink3());
    kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    Message reason = session.readOnlyReason(object).orElse(null);
    if (reason != null) {
      Composite note = new Composite(body, SWT.NONE);
      GridLayout layout = new GridLayout(2, false);
      layout.marginWidth = 0;
      layout.marginHeight = 0;
      note.setLayout(layout);
      note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
      Label lock = new Label(note, SWT.NONE);
      lock.setImage(Icons.image("lock"));
      lock.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
      Label why = new Label(note, SWT.WRAP);
      why.setData("id", "details.readonly");
      why.setText(reason.in(Locale.getDefault()));
      GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
      wide.widthHint = 120;
      why.setLayoutData(wide);
    }
    return reason == null;
  }

  private FieldControl control(Desk desk, Field field, ValueText values) {
    return switch (field.kind()) {
      case LINE, TEXT, VALUE, LINES, VALUES -> new TextControl(desk, object, field, values);
      case CHOICE -> new ChoiceControl(desk, object, field, values);
      case CHOICES -> new ChoicesControl(desk, object, field, values);
      case REFERENCE, REFERENCES -> new ReferenceControl(desk, object, field, values);
    };
  }

  private void add(Composite body, boolean editable, FieldControl control) {
    control.create(body, editable);
    fields.add(control);
  }

  /** Shows what the model holds after a change. */
  void changed(ClientChange change) {
    boolean others = change.touched().stream().anyMatch(each -> each.object() != object);
    for (FieldControl field : fields) {
      if (others || change.touched().stream().anyMatch(each -> each.feature() == field.field.feature())) {
        field.refresh();
      }
    }
  }

  void layout() {
    Composite body = (Composite) scroll.getContent();
    int width = Math.max(200, scroll.getClientArea().width);
    body.setSize(body.computeSize(width, SWT.DEFAULT));
    scroll.setMinSize(body.getSize().x, body.getSize().y);
  }

  /** Gives every field its place again after one of them grew. */
  static void resized(Control inside) {
    for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrolledComposite scroll && scroll.getContent() instanceof Composite body) {
        int width = Math.max(200, scroll.getClientArea().width);
        body.setSize(body.computeSize(width, SWT.DEFAULT));
        body.layout(true, true);
        scroll.setMinSize(body.getSize().x, body.getSize().y);
        return;
      }
    }
  }
}
