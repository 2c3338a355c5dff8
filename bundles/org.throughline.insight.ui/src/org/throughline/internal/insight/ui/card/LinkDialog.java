package org.throughline.internal.insight.ui.card;

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
import org.throughline.insight.evidence.CardLinks;
import org.throughline.model.Element;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** Lets a person choose what a card is evidence for, among the elements it can be tied to. */
final class LinkDialog extends PlainDialog {

  private static final int WIDE = 520;
  private static final int HIGH = 320;

  private final InsightCard card;
  private final Locale locale = Locale.getDefault();
  private final List<Entry> all;
  private List<Entry> seen;
  private Text find;
  private Table table;
  private @Nullable Element chosen;

  /** Something the card can be tied to. */
  private record Entry(Element element, String name, String kind) {
  }

  LinkDialog(Shell parent, ClientSession session, InsightCard card) {
    super(parent, "insight.link", CardWords.of("link.title"));
    this.card = card;
    ModelTexts texts = new ModelTexts();
    List<Entry> found = new ArrayList<>();
    for (Iterator<EObject> each = session.client().eAllContents(); each.hasNext();) {
      EObject element = each.next();
      // What belongs to the data themselves is no message, promise or plan that could rest on them.
      if (element instanceof Element named && named.getName() != null && !named.getName().isBlank()
          && CardLinks.canLink(card, named) && !CardLinks.isLinked(card, named) && !isData(named)) {
        found.add(new Entry(named, ModelLabel.name(named).in(locale), texts.label(named.eClass(), locale)));
      }
    }
    Collator order = Collator.getInstance(locale);
    found.sort(Comparator.comparing(Entry::name, order).thenComparing(Entry::kind, order));
    all = List.copyOf(found);
    seen = all;
  }

  private static boolean isData(Element element) {
    return element.eClass() == InsightPackage.Literals.DATASET || element.eClass() == InsightPackage.Literals.INSIGHT_QUERY
        || element.eClass() == InsightPackage.Literals.FIGURE;
  }

  Optional<Element> ask() {
    return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
  }

  @Override
  protected void fill(Composite area) {
    Label lead = new Label(area, SWT.WRAP);
    lead.setText(CardWords.of("link.lead", ModelLabel.name(card).in(locale)).replace("&", "&&"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = WIDE;
    lead.setLayoutData(wide);
    find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    find.setData("id", "insight.link.find");
    find.setMessage(CardWords.of("link.find"));
    Named.of(find, CardWords.of("link.find"));
    find.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", "insight.link.elements");
    Named.whole(table, CardWords.of("link.title"));
    table.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = WIDE;
    large.heightHint = HIGH;
    table.setLayoutData(large);
    for (String each : List.of("link.name", "link.kind")) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(CardWords.of(each));
      column.setWidth(each.equals("link.name") ? 340 : 160);
    }
    table.addListener(SWT.SetData, event -> {
      Entry entry = seen.get(event.index);
      TableItem item = (TableItem) event.item;
      item.setText(new String[] {entry.name, entry.kind});
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
    createButton(parent, IDialogConstants.OK_ID, CardWords.of("link.do"), true).setData("id", "insight.link.do");
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
