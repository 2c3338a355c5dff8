package org.throughline.internal.briefing.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.template.CopyBriefing;
import org.throughline.briefing.template.MakeBriefing;
import org.throughline.briefing.template.MakeFromTemplate;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.ui.FormDialog;

/** Asks from which template a briefing is started, and what it is called. */
final class NewBriefDialog extends FormDialog {

  private final List<Start> starts = new ArrayList<>();
  private Combo template;
  private Text name;
  private Label guidance;
  private @Nullable Operation wish;

  /** A way to start. */
  private record Start(String title, String guidance, Function<String, Operation> operation) {
  }

  NewBriefDialog(Shell parent, ClientSession session) {
    super(parent, BriefText::of, "brief.new.title", "brief.new.do");
    Locale locale = Locale.getDefault();
    for (ShippedTemplate each : ShippedTemplate.values()) {
      starts.add(new Start(each.title().in(locale), each.guidance().in(locale), it -> new MakeBriefing(each, it)));
    }
    List<String> shipped = List.of(ShippedTemplate.values()).stream().map(it -> it.title().in(BriefText.language(session))).toList();
    session.index().<BriefingTemplate>all(BriefingTemplate.class).stream()
        .filter(it -> it.getName() != null && !shipped.contains(it.getName()))
        .forEach(it -> starts.add(new Start(BriefText.of("brief.new.own", it.getName()),
            Optional.ofNullable(it.getGuidance()).orElse(""), typed -> new MakeFromTemplate(it, typed, reader(it)))));
    session.index().<Briefing>all(Briefing.class).stream().filter(OwnTemplate::is)
        .forEach(it -> starts.add(new Start(BriefText.of("brief.new.own", BriefText.name(it)), BriefText.of("brief.new.own.guide"),
            typed -> new CopyBriefing(it, typed))));
  }

  /** For whom the program's own template of the same kind is. */
  private static Readership reader(BriefingTemplate template) {
    return Stream.of(ShippedTemplate.values()).filter(it -> it.kind() == template.getKind())
        .map(ShippedTemplate::reader).findFirst().orElse(Readership.CLIENT);
  }

  Optional<Operation> ask() {
    return open() == OK ? Optional.ofNullable(wish) : Optional.empty();
  }

  @Override
  protected void fill() {
    paragraph(BriefText.of("brief.new.lead"));
    template = combo("brief.new.template", starts.stream().map(Start::title).toList(), 0);
    guidance = paragraph("\n\n");
    name = text("brief.new.name", "");
    template.addListener(SWT.Selection, event -> explain());
    name.addListener(SWT.Modify, event -> filled());
    explain();
    name.setFocus();
  }

  private void explain() {
    guidance.setText(starts.get(template.getSelectionIndex()).guidance().replace("&", "&&"));
    form().layout(true, true);
  }

  @Override
  protected boolean isComplete() {
    return !name.getText().isBlank();
  }

  @Override
  protected void okPressed() {
    wish = starts.get(template.getSelectionIndex()).operation().apply(name.getText().strip());
    super.okPressed();
  }
}
