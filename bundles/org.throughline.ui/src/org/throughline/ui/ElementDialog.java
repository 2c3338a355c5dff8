package org.throughline.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
import org.throughline.internal.ui.Words;
import org.throughline.model.Element;

/**
 * Lets a person choose one of the named elements of a client, in a list that gets shorter while a name or a kind is
 * typed. Used on the UI thread.
 */
public final class ElementDialog extends PlainDialog {

  private static final int WIDE = 560;
  private static final int HIGH = 320;
  private static final int REMARK = 150;

  private final UnaryOperator<String> words;
  private final String id;
  private final List<Element> elements = new ArrayList<>();
  private final Locale locale = Locale.getDefault();
  private final ModelTexts texts = new ModelTexts();
  private @Nullable Function<Element, String> remark;
  private List<Entry> all = List.of();
  private List<Entry> seen = all;
  private Text find;
  private Table table;
  private @Nullable Element chosen;

  /** An element as it is listed. */
  private record Entry(Element element, String name, String kind, String remark) {
  }

  /**
   * A dialog that is not open yet.
   *
   * @param words the text of a key in the language of the program
   * @param id of the dialog, and with {@code .title}, {@code .lead} and {@code .do} the keys of its title, of what is said
   *     above the list and of the button that does it
   * @param session whose elements are listed
   * @param offered whether an element is listed
   */
  public ElementDialog(Shell parent, UnaryOperator<String> words, String id, ClientSession session,
      Predicate<Element> offered) {
    super(parent, id, words.apply(id + ".title"));
    this.words = words;
    this.id = id;
    session.client().eAllContents().forEachRemaining(each -> {
      if (each instanceof Element named && named.getName() != null && !named.getName().isBlank() && offered.test(named)) {
        elements.add(named);
      }
    });
  }

  /**
   * Says something of each element in a third column, whose head has the key {@code .remark}.
   *
   * @return this dialog
   */
  public ElementDialog remarking(Function<Element, String> about) {
    remark = about;
    return this;
  }

  /** Opens it and waits: what was chosen, or nothing. */
  public Optional<Element> ask() {
    return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
  }

  @Override
  protected void fill(Composite area) {
    Collator order = Collator.getInstance(locale);
    all = elements.stream().map(this::entry)
        .sorted(Comparator.comparing(Entry::name, order).thenComparing(Entry::kind, order)).toList();
    Label lead = new Label(area, SWT.WRAP);
    lead.setText(words.apply(id + ".lead").replace("&", "&&"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = WIDE;
    lead.setLayoutData(wide);
    find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    find.setData("id", id + ".find");
    find.setMessage(Words.of("elements.find"));
    Named.of(find, Words.of("elements.find"));
    find.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", id + ".elements");
    Named.whole(table, words.apply(id + ".title"));
    table.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = WIDE;
    large.heightHint = HIGH;
    table.setLayoutData(large);
    int rest = remark == null ? WIDE : WIDE - REMARK;
    column(Words.of("elements.name"), rest * 2 / 3);
    column(Words.of("elements.kind"), rest / 3);
    if (remark != null) {
      column(words.apply(id + ".remark"), REMARK);
    }
    table.addListener(SWT.SetData, event -> {
      Entry entry = seen.get(event.index);
      TableItem item = (TableItem) event.item;
      item.setText(new String[] {entry.name, entry.kind, entry.remark});
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

  private Entry entry(Element element) {
    Function<Element, String> about = remark;
    return new Entry(element, ModelLabel.name(element).in(locale), texts.label(element.eClass(), locale),
        about == null ? "" : about.apply(element));
  }

  private void column(String head, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(head);
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
    createButton(parent, IDialogConstants.OK_ID, words.apply(id + ".do"), true).setData("id", id + ".do");
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
