package org.throughline.internal.ui.handlers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.ModelTexts;
import org.throughline.core.NewClient;
import org.throughline.internal.ui.Words;
import org.throughline.model.ModelPackage;
import org.throughline.model.Sector;

/** Asks what has to be known to begin a client: its name and folder, its language, country and trade. */
final class NewClientDialog extends TitleAreaDialog {

  /** What was asked for. */
  record Wish(Path folder, NewClient details) {
  }

  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("sv"), Locale.of("en"),
      Locale.of("de"), Locale.of("fr"), Locale.of("da"), Locale.of("nb"), Locale.of("fi"), Locale.of("es"),
      Locale.of("it"), Locale.of("pl"), Locale.of("pt"));

  private final List<String> countries = Arrays.stream(Locale.getISOCountries())
      .sorted(Comparator.comparing(NewClientDialog::country, Collator.getInstance(Locale.getDefault()))).toList();
  private Text name;
  private Text folder;
  private Combo language;
  private Combo country;
  private Combo sector;
  private boolean folderTyped;
  private Wish wish;

  NewClientDialog(Shell parent) {
    super(parent);
  }

  Optional<Wish> ask() {
    return open() == OK ? Optional.of(wish) : Optional.empty();
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.getDefault());
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Words.of("new.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Words.of("new.title"));
    setMessage(Words.of("new.message"));
    Composite form = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 16;
    layout.marginHeight = 16;
    layout.verticalSpacing = 8;
    layout.horizontalSpacing = 8;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    name = text(form, "new.name", 2);
    folder = text(form, "new.folder", 1);
    Button browse = new Button(form, SWT.PUSH);
    browse.setText(Words.of("new.browse"));
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    language = combo(form, "new.language", LANGUAGES.stream()
        .map(each -> each.getDisplayLanguage(Locale.getDefault())).toList());
    language.select(Math.max(0, LANGUAGES.indexOf(Locale.of(Locale.getDefault().getLanguage()))));
    country = combo(form, "new.country", countries.stream().map(NewClientDialog::country).toList());
    country.select(Math.max(0, countries.indexOf(startCountry())));
    sector = combo(form, "new.sector", ModelPackage.Literals.SECTOR.getELiterals().stream()
        .map(literal -> new ModelTexts().label(literal, Locale.getDefault())).toList());
    sector.select(Sector.VALUES.indexOf(Sector.OTHER));
    name.addModifyListener(event -> {
      if (!folderTyped) {
        folder.setText(base().resolve(name.getText().strip().replaceAll("[\\\\/:*?\"<>|]", "-")).toString());
        folderTyped = false;
      }
      check();
    });
    folder.addModifyListener(event -> {
      folderTyped = folder.isFocusControl();
      check();
    });
    name.setFocus();
    return area;
  }

  private static String startCountry() {
    String own = Locale.getDefault().getCountry();
    return own.isEmpty() ? "NL" : own;
  }

  private static Path base() {
    return Path.of(System.getProperty("user.home"), "Throughline");
  }

  private static void label(Composite form, String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(Words.of(key));
  }

  private static Text text(Composite form, String key, int columns) {
    label(form, key);
    Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
    text.setData("id", key);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    wide.widthHint = 320;
    text.setLayoutData(wide);
    return text;
  }

  private static Combo combo(Composite form, String key, List<String> items) {
    label(form, key);
    Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", key);
    combo.setItems(items.toArray(String[]::new));
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    return combo;
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    dialog.setText(Words.of("new.title"));
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
      folderTyped = true;
      check();
    }
  }

  private void check() {
    String problem = "";
    if (name.getText().isBlank()) {
      problem = Words.of("new.problem.name");
    } else if (!isFree(folder.getText())) {
      problem = Words.of("new.problem.folder");
    }
    setErrorMessage(problem.isEmpty() ? null : problem);
    getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
  }

  private static boolean isFree(String text) {
    try {
      Path path = Path.of(text);
      return !text.isBlank() && path.isAbsolute()
          && (!Files.exists(path) || Files.isDirectory(path) && path.toFile().list().length == 0);
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Words.of("new.create"), true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    wish = new Wish(Path.of(folder.getText()), new NewClient(name.getText().strip(),
        LANGUAGES.get(language.getSelectionIndex()), countries.get(country.getSelectionIndex()),
        ZoneId.systemDefault(), Sector.VALUES.get(sector.getSelectionIndex())));
    super.okPressed();
  }
}
