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
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.NewClient;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.internal.ui.Words;
import org.throughline.model.Sector;
import org.throughline.ui.FormDialog;

/** Asks what has to be known to begin a client: its name, what to begin with, where it is, and where it is kept. */
final class NewClientDialog extends FormDialog {

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
    super(parent, Words::of, "new.title", "new.create");
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
  protected void fill() {
    lead(Words.of("new.message"));
    name = text("new.name", "");
    template = combo("new.template", beginnings(), wanted == null ? 0 : 1 + templates.indexOf(wanted));
    language = combo("new.language", List.of(), -1);
    country = combo("new.country", countries.stream().map(NewClientDialog::country).toList(),
        Math.max(0, countries.indexOf(startCountry())));
    zone = combo("new.zone", zones.stream().map(each -> each.replace('_', ' ')).toList(), -1);
    selectZone(ZoneId.systemDefault().getId());
    folder = text("new.folder", "");
    beside(folder, "new.browse", this::browse);
    fillLanguages(Locale.of(Locale.getDefault().getLanguage()));
    listen();
    suggestFolder();
    name.setFocus();
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

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    dialog.setText(Words.of("new.title"));
    String chosen = dialog.open();
    if (chosen != null) {
      folderTyped = true;
      folder.setText(chosen);
    }
  }

  /** Says below a field that was touched what is wrong with it; the button waits for all of them. */
  private void check(Text touched) {
    say(touched, touched == name ? nameProblem() : folderProblem());
    filled();
  }

  @Override
  protected boolean isComplete() {
    return nameProblem().isEmpty() && folderProblem().isEmpty();
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
  protected void okPressed() {
    Optional<ClientTemplate> chosen = template();
    wish = new Wish(Path.of(folder.getText()), new NewClient(name.getText().strip(),
        languages.get(language.getSelectionIndex()), countries.get(country.getSelectionIndex()),
        ZoneId.of(zones.get(zone.getSelectionIndex())), chosen.map(ClientTemplate::sector).orElse(Sector.OTHER)), chosen);
    super.okPressed();
  }
}
