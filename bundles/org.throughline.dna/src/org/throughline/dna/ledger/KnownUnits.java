package org.throughline.dna.ledger;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Reads figures as people write them: "38 min", "2,5 uur", "91 %". A unit is known by its symbol, and by its words in
 * every language of the program, whatever their capitals.
 *
 * @param language whose decimal sign is read first
 */
public record KnownUnits(Locale language) {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));

  /** The unit that is meant; empty when it is none that is known. */
  public Optional<Unit> unit(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Unit.values()).filter(unit -> unit.symbol().toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
        .or(() -> Arrays.stream(Unit.values()).filter(unit -> words(unit).contains(wanted)).findFirst());
  }

  private static List<String> words(Unit unit) {
    return LANGUAGES.stream().flatMap(each -> Arrays.stream(
        Message.of(KnownUnits.class, "unit.words." + unit.name()).in(each).split(",")))
        .map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** The units as a person reads them in a sentence: "s, min, h, d or wk". A bare count is called so. */
  public static Message listed(List<Unit> units) {
    List<String> symbols = units.stream().map(Unit::symbol).filter(symbol -> !symbol.isEmpty()).toList();
    String list = symbols.stream().collect(Collectors.joining(", "));
    return symbols.size() == units.size() ? Message.of(KnownUnits.class, "units", list)
        : list.isEmpty() ? Message.of(KnownUnits.class, "units.count")
        : Message.of(KnownUnits.class, "units.and.count", list);
  }

  /**
   * Reads a figure with its unit.
   *
   * @throws ClientException BAD_INPUT when there is no number, or no unit that is known; it lists those that are
   */
  public Quantity read(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && "+-−.,0123456789'\u00a0\u202f".indexOf(stripped.charAt(end)) >= 0) {
      end++;
    }
    BigDecimal amount = number(stripped.substring(0, end).strip()).orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
        Message.of(KnownUnits.class, "figure.none", text), null));
    String unit = stripped.substring(end).strip();
    return new Quantity(amount, unit(unit).orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
        Message.of(KnownUnits.class, "unit.unknown", unit, listed(List.of(Unit.values()))), null)));
  }

  /** With both signs in it, the last is the decimal one; a single one is decimal unless three digits follow it there. */
  private Optional<BigDecimal> number(String text) {
    String plain = text.replace('−', '-').replaceAll("['\\u00a0\\u202f]", "");
    int comma = plain.lastIndexOf(',');
    int point = plain.lastIndexOf('.');
    char decimal = comma >= 0 && point >= 0 ? comma > point ? ',' : '.'
        : groups(plain, Math.max(comma, point)) ? ' ' : comma >= 0 ? ',' : '.';
    String cleaned = plain.chars().filter(c -> c != ',' && c != '.' || c == decimal)
        .mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining()).replace(',', '.');
    try {
      return Optional.of(new BigDecimal(cleaned));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private boolean groups(String plain, int sign) {
    if (sign < 0 || !plain.substring(sign + 1).matches("\\d{3}") || plain.substring(0, sign).matches("[-+]?0*")) {
      return false;
    }
    boolean several = plain.indexOf(plain.charAt(sign)) < sign;
    return several || plain.charAt(sign) == grouping();
  }

  private char grouping() {
    return DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',' ? '.' : ',';
  }
}
