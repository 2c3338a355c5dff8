package org.throughline.internal.briefing.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.throughline.briefing.AgencyIdentity;
import org.throughline.core.Message;
import org.throughline.core.Preference;
import org.throughline.ui.SettingsPage;

/** How the agency presents itself in its briefings. */
public final class AgencyPage extends SettingsPage {

  private static final String TYPEFACES = "*.ttf;*.otf";

  private Text name;
  private Text logo;
  private Text accent;
  private Text confidential;
  private Text typeface;
  private Text typefaceBold;
  /** The files of the typeface that were looked at last, and what is wrong with them; they may be large. */
  private List<String> looked = List.of();
  private Optional<Message> wrong = Optional.empty();

  @Override
  protected void fill(Composite body) {
    note(body, BriefText.of("agency.lead"));
    name = text(body, BriefText.of("agency.name"), AgencyIdentity.NAME);
    logo = row(body, "agency.logo", AgencyIdentity.LOGO, "agency.choose", () -> choose(logo, "agency.logo", "*.png;*.jpg;*.jpeg"));
    accent = row(body, "agency.accent", AgencyIdentity.ACCENT, "agency.pick", this::pickColour);
    note(body, BriefText.of("agency.accent.note"));
    typeface = row(body, "agency.typeface", AgencyIdentity.TYPEFACE, "agency.choose",
        () -> choose(typeface, "agency.typeface", TYPEFACES));
    typefaceBold = row(body, "agency.typeface.bold", AgencyIdentity.TYPEFACE_BOLD, "agency.choose",
        () -> choose(typefaceBold, "agency.typeface.bold", TYPEFACES));
    note(body, BriefText.of("agency.typeface.note"));
    confidential = text(body, BriefText.of("agency.confidential"), AgencyIdentity.CONFIDENTIAL);
    note(body, BriefText.of("agency.confidential.note"));
  }

  private Text row(Composite body, String key, Preference<String> preference, String button, Runnable choose) {
    label(body, BriefText.of(key));
    Composite row = new Composite(body, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Text field = new Text(row, SWT.BORDER | SWT.SINGLE);
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    identify(field, preference.key(), BriefText.of(key));
    field.addModifyListener(event -> changed());
    Button more = new Button(row, SWT.PUSH);
    more.setText(BriefText.of(button));
    identify(more, preference.key() + ".choose", BriefText.of(button));
    more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose.run()));
    bind(preference, () -> field.getText().strip(), field::setText);
    return field;
  }

  private void choose(Text field, String key, String endings) {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(BriefText.of(key));
    dialog.setFilterExtensions(endings);
    String chosen = dialog.open();
    if (chosen != null) {
      field.setText(chosen);
    }
  }

  private void pickColour() {
    ColorDialog dialog = new ColorDialog(getShell());
    dialog.setText(BriefText.of("agency.accent"));
    RGB chosen = dialog.open();
    if (chosen != null) {
      accent.setText(String.format(Locale.ROOT, "#%02X%02X%02X", chosen.red, chosen.green, chosen.blue));
    }
  }

  @Override
  protected Optional<String> problem() {
    AgencyIdentity typed = new AgencyIdentity(name.getText(), logo.getText(), accent.getText(), confidential.getText(),
        typeface.getText(), typefaceBold.getText());
    return typed.accentProblem().or(typed::logoProblem).or(() -> typefaceProblem(typed))
        .map((Message problem) -> problem.in(Locale.getDefault()));
  }

  private Optional<Message> typefaceProblem(AgencyIdentity typed) {
    List<String> files = List.of(typed.typeface(), typed.typefaceBold());
    if (!files.equals(looked)) {
      wrong = typed.typefaceProblem();
      looked = files;
    }
    return wrong;
  }
}
