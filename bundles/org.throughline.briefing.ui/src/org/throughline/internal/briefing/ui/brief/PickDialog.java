package org.throughline.internal.briefing.ui.brief;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.Sharing;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.Element;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** Lets a person choose what is told in a section, and says what its reader may not see. */
final class PickDialog extends PlainDialog {

  private static final int WIDE = 560;
  private static final int HIGH = 320;

  private final Locale locale = Locale.getDefault();
  private final List<Entry> all;
  private List<Entry> seen;
  private Text find;
  private Table table;
  private @Nullable Element chosen;

  /** Something that can be told. */
  private record Entry(Element element, String name, String kind, String shared) {
  }

  PickDialog(Shell parent, ClientSession session, Section section) {
    super(parent, "brief.pick", BriefText.of("brief.pick.title"));
    ModelTexts texts = new ModelTexts();
    Optional<Briefing> briefing = MeantBriefing.around(section);
    List<String> present = section.getPicks().stream().map(it -> String.valueOf(it.getTargetId())).toList();
    List<Entry> found = new ArrayList<>();
    for (Iterator<EObject> each = session.client().eAllContents(); each.hasNext();) {
      EObject element = each.next();
      if (element instanceof Element named && named.getName() != null && !named.getName().isBlank()
          && named.eClass().getEPackage() != BriefingPackage.eINSTANCE && !present.contains(named.getId())) {
        boolean allowed = briefing.map(it -> Sharing.allows(named, it.getReader())).orElse(true);
        found.add(new Entry(named, ModelLabel.name(named).in(locale), texts.label(named.eClass(), locale),
            allowed ? "" : BriefText.of("brief.pick.hidden")));
      }
    }
    Collator order = Collator.getInstance(locale);
    found.sort(Comparator.comparing(Entry::name, order).thenComparing(Entry::kind, order));
    all = List.copyOf(found);
    seen = all;
  }

  Optional<Element> ask() {
    return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
  }

  @Override
  protected void fill(Composite area) {
    Label lead = new Label(area, SWT.WRAP);
    lead.setText(BriefText.of("brief.pick.lead"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = WIDE;
    lead.setLayoutData(wide);
    find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    find.setData("id", "brief.pick.find");
    find.setMessage(BriefText.of("brief.pick.find"));
    Named.of(find, BriefText.of("brief.pick.find"));
    find.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", "brief.pick.elements");
    Named.whole(table, BriefText.of("brief.pick.title"));
    table.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = WIDE;
    large.heightHint = HIGH;
    table.setLayoutData(large);
    column("brief.pick.name", 280);
    column("brief.pick.kind", 130);
    column("brief.pick.shared", 150);
    table.addListener(SWT.SetData, event -> {
      Entry entry = seen.get(event.index);
      TableItem item = (TableItem) event.item;
      item.setText(new String[] {entry.name, entry.kind, entry.shared});
      item.setImage(Icons.image(entry.element.eClass()));
    });
    table.addListener(SWT.Selection, event -> enable());
    table.addListener(SWT.DefaultSelection, event -> okPressed());
    find.addListener(SWT.Modify, event -> narrow());
    find.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        table.setFocus();
        event.doit = false;
      }
    });
    narrow();
  }

  private void column(String key, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(BriefText.of(key));
    column.setWidth(width);
  }

  private void narrow() {
    String wanted = find.getText().strip().toLowerCase(locale);
    seen = all.stream().filter(each -> each.name.toLowerCase(locale).contains(wanted)
        || each.kind.toLowerCase(locale).contains(wanted)).toList();
    table.setItemCount(seen.size());
    table.clearAll();
    if (!seen.isEmpty()) {
      table.setSelection(0);
    }
    enable();
  }

  private void enable() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(table.getSelectionIndex() >= 0);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, BriefText.of("brief.pick.do"), true).setData("id", "brief.pick.do");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    enable();
  }

  @Override
  protected void okPressed() {
    int index = table.getSelectionIndex();
    if (index >= 0 && index < seen.size()) {
      chosen = seen.get(index).element;
      super.okPressed();
    }
  }
}
