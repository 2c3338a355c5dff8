package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.FieldVisit;
import org.throughline.core.ModelTexts;
import org.throughline.core.Translate;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.Element;
import org.throughline.model.Translation;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/**
 * The texts of an element in another language, beside each other: each original with its translation, marked when the
 * original was changed since.
 */
final class TranslationsControl extends FieldControl {

  private static final ModelTexts TEXTS = new ModelTexts();

  private final Element element;
  private final List<Locale> languages;
  private final Map<EAttribute, Row> rows = new LinkedHashMap<>();
  private Combo language;
  private Composite area;
  private boolean editable;
  private @Nullable Locale shown;

  /** The widgets of one text. */
  private record Row(Text text, Label mark, Button still) {
  }

  TranslationsControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    element = (Element) subject.first();
    languages = new ArrayList<>(languages(element, context.session().client().getLanguage()));
  }

  /** The languages an element is or may be translated into, its translations' first. */
  private static List<Locale> languages(Element element, @Nullable Locale own) {
    List<Locale> all = new ArrayList<>();
    element.getTranslations().forEach(each -> add(all, each.getLanguage()));
    for (String tag : List.of("en", "nl", "sv", "de", "fr", "da", "nb", "fi", "es", "it", "pl", "tr", "ar", "uk")) {
      if (own == null || !tag.equals(own.getLanguage())) {
        add(all, Locale.of(tag));
      }
    }
    return all;
  }

  private static void add(List<Locale> all, @Nullable Locale one) {
    if (one != null && !all.contains(one)) {
      all.add(one);
    }
  }

  @Override
  Control control(Composite parent, boolean mayEdit) {
    editable = mayEdit;
    area = plain(parent, 1);
    ((GridLayout) area.getLayout()).verticalSpacing = 8;
    language = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    language.setData("id", id(".language"));
    language.setData("name", FormWords.of("translation.language"));
    language.setItems(languages.stream().map(each -> each.getDisplayName(Locale.getDefault())).toArray(String[]::new));
    language.select(0);
    language.setLayoutData(wide());
    language.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
    for (EAttribute each : texts()) {
      row(each);
    }
    return area;
  }

  /** The texts of the element: what is there to be translated, and what is translated already. */
  private List<EAttribute> texts() {
    List<EAttribute> texts = new ArrayList<>();
    for (EAttribute each : element.eClass().getEAllAttributes()) {
      boolean text = ValueText.isPlainText(each.getEAttributeType()) && !each.isMany() && !each.isID()
          && each.isChangeable() && !each.getEAttributeType().getName().equals("Hash");
      boolean internal = each == org.throughline.model.ModelPackage.Literals.ELEMENT__NOTES;
      boolean said = element.eGet(each) instanceof String words && !words.isBlank()
          || element.getTranslations().stream().anyMatch(one -> each.getName().equals(one.getFeature()));
      if (text && !internal && said) {
        texts.add(each);
      }
    }
    return texts;
  }

  private void row(EAttribute attribute) {
    Composite line = plain(area, 2);
    Label label = new Label(line, SWT.WRAP);
    label.setText(TEXTS.label(attribute, Locale.getDefault()) + ": "
        + Pasting.cut(ListControl.firstLine((String) element.eGet(attribute)), 80));
    Theme.tint(label, Theme::ink3);
    GridData wideLabel = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wideLabel.widthHint = 120;
    label.setLayoutData(wideLabel);
    boolean lines = FormPlan.kind(attribute) != FieldKind.LINE;
    Text text = new Text(line, lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE);
    text.setData("id", id("." + attribute.getName()));
    text.setData("name", text() + ", " + TEXTS.label(attribute, Locale.getDefault()));
    text.setEditable(editable);
    GridData wide = wide();
    wide.horizontalSpan = 2;
    if (lines) {
      wide.heightHint = text.getLineHeight() * 3;
    }
    text.setLayoutData(wide);
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    Typing typing = new Typing(text, lines ? Pasting.text() : Pasting.line(), this::note);
    text.setData("typing", typing);
    text.addModifyListener(event -> {
      if (!typing.isQuiet()) {
        typed(attribute, text.getText().replace(Text.DELIMITER, "\n"));
      }
    });
    Label mark = new Label(line, SWT.WRAP);
    mark.setData("id", id("." + attribute.getName() + ".outdated"));
    Theme.tint(mark, Theme::ink2);
    mark.setText(FormWords.of("translation.outdated"));
    GridData wideMark = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wideMark.widthHint = 100;
    mark.setLayoutData(wideMark);
    Button still = new Button(line, SWT.PUSH);
    still.setImage(Icons.image("check"));
    still.setText(FormWords.of("translation.still"));
    still.setData("id", id("." + attribute.getName() + ".still"));
    still.setEnabled(editable);
    still.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      Translation present = present(attribute);
      if (present != null) {
        run(new Translate(element, attribute, Objects.requireNonNull(shown), present.getText()));
        refresh();
      }
    }));
    still.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    rows.put(attribute, new Row(text, mark, still));
  }

  private @Nullable Translation present(EAttribute attribute) {
    return shown == null ? null : Translate.of(element, attribute, shown);
  }

  private void typed(EAttribute attribute, String words) {
    if (shown != null) {
      Translate operation = new Translate(element, attribute, shown, words);
      FieldVisit present = visit();
      if (present == null) {
        run(operation);
      } else {
        joined(operation, present);
      }
      marks();
    }
  }

  @Override
  void refresh() {
    if (language.getSelectionIndex() < 0) {
      return;
    }
    shown = languages.get(language.getSelectionIndex());
    rows.forEach((attribute, row) -> {
      Translation present = present(attribute);
      String words = present == null ? "" : Objects.requireNonNullElse(present.getText(), "");
      if (!row.text.getText().replace(Text.DELIMITER, "\n").equals(words)) {
        ((Typing) row.text.getData("typing")).show(words.replace("\n", Text.DELIMITER));
      }
    });
    marks();
  }

  private void marks() {
    boolean moved = false;
    for (Map.Entry<EAttribute, Row> each : rows.entrySet()) {
      Translation present = present(each.getKey());
      boolean outdated = present != null && Translate.isOutdated(present);
      GridData mark = (GridData) each.getValue().mark.getLayoutData();
      moved |= mark.exclude == outdated;
      for (Control control : List.of(each.getValue().mark, each.getValue().still)) {
        ((GridData) control.getLayoutData()).exclude = !outdated;
        control.setVisible(outdated);
      }
    }
    if (moved) {
      context.page().resized();
    }
  }
}
