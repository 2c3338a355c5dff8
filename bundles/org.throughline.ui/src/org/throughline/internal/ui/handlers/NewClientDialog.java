package org.throughline.internal.ui.handlers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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
import org.jspecify.annotations.Nullable;
import org.throughline.core.NewClient;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.internal.ui.Words;
import org.throughline.model.Sector;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/** Asks what has to be known to begin a client: its name, what to begin with, where it is, and where it is kept. */
final class NewClientDialog extends Dialog {

  /** What was asked for. */
  record Wish(Path folder, NewClient details, Optional<ClientTemplate> template) {
  }

  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("sv"), Locale.of("en"),
      Locale.of("de"), Locale.of("fr"), Locale.of("da"), Locale.of("nb"), Locale.of("fi"), Locale.of("es"),
      Locale.of("it"), Locale.of("pl"), Locale.of("pt"));

  private final List<String> countries = Arrays.stream(Locale.getISOCountries())
      .sorted(Comparator.comparing(NewClientDialog::country, Collator.getInstance(Locale.getDefault()))).toList();
  private final List<String> zones = ZoneId.getAvailableZoneIds().stream()
      .filter(each -> each.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
      .sorted().toList();
  private final List<ClientTemplate> templates;
  private final @Nullable ClientTemplate wanted;
  private final Path base;
  private final Map<Control, Label> problems = new HashMap<>();
  private List<Locale> languages = LANGUAGES;
  private Text name;
  private Text folder;
  private Combo template;
  private Combo language;
  private Combo country;
  private Combo zone;
  private boolean folderTyped;
  private boolean zoneChosen;
  private Wish wish;

  /**
   * The dialog.
   *
   * @param wanted what to begin with unless another is chosen; null for an empty client
   * @param base where folders of clients are put unless another place is chosen
   */
  NewClientDialog(Shell parent, List<ClientTemplate> templates, @Nullable ClientTemplate wanted, Path base) {
    super(parent);
    this.templates = templates;
    this.wanted = wanted;
    this.base = base;
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
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 16;
    layout.marginHeight = 16;
    layout.verticalSpacing = 4;
    layout.horizontalSpacing = 8;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Label lead = new Label(form, SWT.WRAP);
    lead.setText(Words.of("new.message"));
    lead.setFont(Typeface.SERIF.at(12));
    GridData top = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
    top.widthHint = 440;
    lead.setLayoutData(top);
    label(form, "new.name");
    name = text(form, "new.name", 2);
    template = combo(form, "new.template", beginnings());
    template.select(wanted == null ? 0 : 1 + templates.indexOf(wanted));
    language = combo(form, "new.language", List.of());
    country = combo(form, "new.country", countries.stream().map(NewClientDialog::country).toList());
    country.select(Math.max(0, countries.indexOf(startCountry())));
    zone = combo(form, "new.zone", zones.stream().map(each -> each.replace('_', ' ')).toList());
    selectZone(ZoneId.systemDefault().getId());
    label(form, "new.folder");
    folder = text(form, "new.folder", 1);
    Button browse = new Button(form, SWT.PUSH);
    browse.setText(Words.of("new.browse"));
    browse.setData("id", "new.browse");
    browse.moveAbove(problems.get(folder));
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    fillLanguages(Locale.of(Locale.getDefault().getLanguage()));
    listen();
    suggestFolder();
    name.setFocus();
    return area;
  }

  private List<String> beginnings() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(Words.of("new.empty")),
        templates.stream().map(each -> each.name().in(Locale.getDefault()))).toList();
  }

  private void listen() {
    name.addModifyListener(event -> {
      suggestFolder();
      check(name);
    });
    folder.addModifyListener(event -> {
      folderTyped = folderTyped || folder.isFocusControl();
      check(folder);
    });
    template.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
        fillLanguages(languages.get(language.getSelectionIndex()))));
    country.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (!zoneChosen) {
        selectZone(CountryZones.of(countries.get(country.getSelectionIndex())));
      }
    }));
    zone.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> zoneChosen = true));
  }

  private void selectZone(String id) {
    int index = zones.indexOf(id);
    zone.select(index >= 0 ? index : Math.max(0, zones.indexOf("Europe/Amsterdam")));
  }

  /** Only languages the template is written in; every one for an empty client. */
  private void fillLanguages(Locale present) {
    languages = template().map(ClientTemplate::languages).orElse(LANGUAGES);
    language.setItems(languages.stream().map(each -> each.getDisplayLanguage(Locale.getDefault())).toArray(String[]::new));
    language.select(Math.max(0, languages.indexOf(present)));
  }

  private Optional<ClientTemplate> template() {
    int index = template.getSelectionIndex();
    return index <= 0 ? Optional.empty() : Optional.of(templates.get(index - 1));
  }

  private void suggestFolder() {
    if (!folderTyped) {
      String plain = name.getText().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("[. ]+$", "");
      folder.setText(base.resolve(plain.isEmpty() ? Words.of("new.folder.name") : plain).toString());
      folderTyped = false;
    }
  }

  private static String startCountry() {
    String own = Locale.getDefault().getCountry();
    return own.isEmpty() ? switch (Locale.getDefault().getLanguage()) {
      case "sv" -> "SE";
      case "nl" -> "NL";
      default -> "GB";
    } : own;
  }

  private static void label(Composite form, String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(Words.of(key));
    GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
    place.verticalIndent = 8;
    label.setLayoutData(place);
  }

  private Text text(Composite form, String key, int columns) {
    Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
    name(text, key);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    wide.widthHint = 320;
    wide.verticalIndent = 8;
    text.setLayoutData(wide);
    Label problem = new Label(form, SWT.WRAP);
    problem.setData("id", key + ".problem");
    problem.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    problem.setForeground(Theme.current().error());
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
    below.horizontalIndent = 0;
    below.widthHint = 320;
    below.exclude = true;
    problem.setLayoutData(below);
    problem.setVisible(false);
    problems.put(text, problem);
    return text;
  }

  private static Combo combo(Composite form, String key, List<String> items) {
    label(form, key);
    Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    name(combo, key);
    combo.setItems(items.toArray(String[]::new));
    GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
    place.verticalIndent = 8;
    combo.setLayoutData(place);
    return combo;
  }

  private static void name(Control control, String key) {
    control.setData("id", key);
    control.setData("name", Words.of(key));
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = Words.of(key);
      }
    });
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    dialog.setText(Words.of("new.title"));
    String chosen = dialog.open();
    if (chosen != null) {
      folderTyped = true;
      folder.setText(chosen);
    }
  }

  /** Says beside a field that was touched what is wrong with it; the button waits for all of them. */
  private void check(Text touched) {
    Label problem = problems.get(touched);
    String wrong = touched == name ? nameProblem() : folderProblem();
    if (!wrong.equals(problem.getText())) {
      problem.setText(wrong);
      problem.setVisible(!wrong.isEmpty());
      ((GridData) problem.getLayoutData()).exclude = wrong.isEmpty();
      problem.getParent().layout(true, true);
      getShell().pack();
    }
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(nameProblem().isEmpty() && folderProblem().isEmpty());
    }
  }

  private String nameProblem() {
    return name.getText().isBlank() ? Words.of("new.problem.name") : "";
  }

  private String folderProblem() {
    try {
      Path path = Path.of(folder.getText());
      boolean free = !folder.getText().isBlank() && path.isAbsolute()
          && (!Files.exists(path) || Files.isDirectory(path) && isEmpty(path));
      return free ? "" : Words.of("new.problem.folder");
    } catch (InvalidPathException noPath) {
      return Words.of("new.problem.folder");
    }
  }

  private static boolean isEmpty(Path folder) {
    String[] content = folder.toFile().list();
    return content != null && content.length == 0;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Words.of("new.create"), true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    Optional<ClientTemplate> chosen = template();
    wish = new Wish(Path.of(folder.getText()), new NewClient(name.getText().strip(),
        languages.get(language.getSelectionIndex()), countries.get(country.getSelectionIndex()),
        ZoneId.of(zones.get(zone.getSelectionIndex())), chosen.map(ClientTemplate::sector).orElse(Sector.OTHER)), chosen);
    super.okPressed();
  }
}
