package org.throughline.internal.briefing.ui;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.ModelTexts;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.ui.Named;

/** Asks who reads a briefing, and whose names stand on it. */
final class BriefDialog extends TitleAreaDialog {

  /** What was asked for. */
  record Wish(Readership reader, Optional<String> recipient, Optional<String> author) {
  }

  private final String writer;
  private Combo reader;
  private Text recipient;
  private Text author;
  private Wish wish;

  /** @param writer whose name stands on it when nothing else is typed; may be empty */
  BriefDialog(Shell parent, String writer) {
    super(parent);
    this.writer = writer;
  }

  Optional<Wish> ask() {
    return open() == OK ? Optional.of(wish) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(BriefHandler.text("brief.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(BriefHandler.text("brief.title"));
    setMessage(BriefHandler.text("brief.message"));
    Composite form = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginHeight = 16;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 8;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    label(form, "brief.reader");
    reader = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    name(reader, "brief.reader");
    reader.setItems(ModelPackage.Literals.READERSHIP.getELiterals().stream()
        .map(literal -> new ModelTexts().label(literal, Locale.getDefault())).toArray(String[]::new));
    reader.select(0);
    reader.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    recipient = text(form, "brief.recipient");
    author = text(form, "brief.author");
    author.setText(writer);
    return area;
  }

  private static void label(Composite form, String key) {
    new Label(form, SWT.NONE).setText(BriefHandler.text(key));
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    // The platform shows the message in a field without a name.
    if (contents instanceof Composite all) {
      for (Control each : all.getChildren()) {
        if (each instanceof Text message) {
          name(message, "brief.title");
        }
      }
    }
    return contents;
  }

  /** Gives a field its id and the name that a screen reader says. */
  private static void name(Control control, String key) {
    control.setData("id", key);
    Named.of(control, BriefHandler.text(key));
  }

  private static Text text(Composite form, String key) {
    label(form, key);
    Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
    name(text, key);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 320;
    text.setLayoutData(wide);
    return text;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, BriefHandler.text("brief.write"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    wish = new Wish(Readership.VALUES.get(reader.getSelectionIndex()), given(recipient), given(author));
    super.okPressed();
  }

  private static Optional<String> given(Text text) {
    return Optional.of(text.getText().strip()).filter(each -> !each.isEmpty());
  }
}
