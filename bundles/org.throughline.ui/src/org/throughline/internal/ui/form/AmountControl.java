package org.throughline.internal.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** A number and what it counts: a unit or a currency. */
final class AmountControl extends FieldControl {

  private final boolean money;
  private final List<Object> units = new ArrayList<>();
  private Text number;
  private Combo unit;
  private Typing typing;

  AmountControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    money = field.kind() == FieldKind.MONEY;
    if (money) {
      units.addAll(currencies());
    } else {
      units.addAll(List.of(Unit.values()));
    }
  }

  private Set<Currency> currencies() {
    Set<Currency> all = new LinkedHashSet<>();
    all.add(Currency.getInstance(own()));
    for (String code : List.of("EUR", "SEK", "USD", "GBP", "NOK", "DKK", "CHF")) {
      all.add(Currency.getInstance(code));
    }
    Currency.getAvailableCurrencies().stream().sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
        .forEach(all::add);
    return all;
  }

  /** The currency of the client's country. */
  private String own() {
    String country = context.session().client().getCountry();
    try {
      Currency currency = country == null ? null : Currency.getInstance(Locale.of("", country));
      return currency == null ? "EUR" : currency.getCurrencyCode();
    } catch (IllegalArgumentException unknown) {
      return "EUR";
    }
  }

  @Override
  Control control(Composite parent, boolean editable) {
    Composite area = plain(parent, 2);
    number = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
    number.setData("id", id(""));
    number.setEditable(editable);
    number.setLayoutData(wide());
    typing = new Typing(number, Pasting.line(), this::note);
    number.addModifyListener(event -> {
      if (!typing.isQuiet()) {
        typed();
      }
    });
    unit = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    unit.setData("id", id(".unit"));
    unit.setData("name", text() + ", " + FormWords.of(money ? "amount.currency" : "amount.unit"));
    unit.setEnabled(editable);
    unit.setVisibleItemCount(12);
    unit.setItems(units.stream().map(AmountControl::name).toArray(String[]::new));
    unit.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> typed()));
    context.drafts().of(object(), field.feature()).filter(draft -> !subject.isSeveral()).ifPresent(typing::show);
    return area;
  }

  private static String name(Object unit) {
    return unit instanceof Currency currency ? currency.getCurrencyCode()
        : Message.of(AmountControl.class, "unit.name." + unit).in(Locale.getDefault());
  }

  private @Nullable Object read() throws BadValue {
    BigDecimal amount = context.values().decimal(number.getText());
    if (amount == null) {
      if (!field.optional()) {
        throw new BadValue(Message.of(ValueText.class, "bad.empty"));
      }
      return null;
    }
    return switch (units.get(Math.max(0, unit.getSelectionIndex()))) {
      case Currency currency -> new Money(amount, currency);
      case Unit each -> new Quantity(amount, each);
      default -> throw new IllegalStateException();
    };
  }

  private void typed() {
    try {
      store(read());
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  @Override
  void left() {
    try {
      read();
      show();
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  @Override
  void closing() {
    if (!number.getEditable() || subject.isSeveral()) {
      return;
    }
    try {
      read();
      context.drafts().forget(object(), field.feature());
    } catch (BadValue bad) {
      if (!number.getText().isBlank() || value().isPresent()) {
        context.drafts().keep(object(), field.feature(), number.getText());
      }
    }
  }

  @Override
  void refresh() {
    try {
      Object typed = read();
      if (number.isFocusControl() && java.util.Objects.equals(typed, held().value())) {
        return;
      }
    } catch (BadValue bad) {
      if (!number.getText().isEmpty() && (number.isFocusControl()
          || context.drafts().of(object(), field.feature()).isPresent())) {
        problem(bad.text().in(Locale.getDefault()));
        return;
      }
    }
    show();
  }

  private void show() {
    Held held = held();
    Object value = held.value();
    String shown = value instanceof Money amount ? context.values().show(amount.amount())
        : value instanceof Quantity amount ? context.values().show(amount.amount()) : "";
    if (!shown.equals(number.getText())) {
      typing.show(shown);
    }
    Object present = value instanceof Money amount ? amount.currency()
        : value instanceof Quantity amount ? amount.unit() : null;
    if (present != null) {
      unit.select(units.indexOf(present));
    } else if (unit.getSelectionIndex() < 0) {
      unit.select(0);
    }
    number.setMessage(held.mixed() ? FormWords.of("several.values") : "");
    right();
  }
}
