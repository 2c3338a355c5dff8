package org.throughline.exchange.elements;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Values as people write them in their language, and back. Reading accepts more than writing gives: the ISO forms of
 * the files always, and the usual forms of the language.
 *
 * @param locale the language of the program
 * @param zone the zone moments are shown in
 */
public record ValueText(Locale locale, ZoneId zone) {

  private static final Set<String> PLAIN = Set.of("EString", "Text", "Markdown", "Hash");
  private static final Pattern PART = Pattern.compile("(\\d+)\\s*([\\p{L}]+)");
  /** What a comma language reads as thousands, and a file as thousandths. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.])[1-9]\\d{0,2}(\\.\\d{3})+(?![\\d.])");
  private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, Money.class, Quantity.class, Integer.class);
  private static final int MOST_DIGITS = 100;
  private static final LocalDate EXAMPLE = LocalDate.of(2026, 11, 27);

  /** Whether texts of a type are stored as they are typed. */
  public static boolean isPlainText(EDataType type) {
    return PLAIN.contains(type.getName());
  }

  // ---- writing

  /** How a value is shown in a field; empty for no value. */
  public String show(EDataType type, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal decimal -> localDecimal(decimal.toPlainString());
      case LocalDate date -> date().format(date);
      case LocalTime time -> time.toString();
      case LocalDateTime moment -> date().format(moment.toLocalDate()) + " " + moment.toLocalTime();
      case Instant moment -> show(type, moment.atZone(zone).toLocalDateTime().withNano(0));
      case Duration duration -> duration(duration);
      case Locale language -> language.getDisplayName(locale);
      case Money money -> localDecimal(money.toString());
      case Quantity quantity -> localDecimal(quantity.toString());
      case String code when isCountry(type) -> Locale.of("", code).getDisplayCountry(locale);
      default -> EcoreUtil.convertToString(type, value);
    };
  }

  private String localDecimal(String text) {
    return text.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  private DateTimeFormatter date() {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
  }

  private String duration(Duration duration) {
    if (duration.isNegative() || duration.getNano() != 0) {
      return duration.toString();
    }
    StringBuilder text = new StringBuilder();
    append(text, duration.toDaysPart(), "unit.day");
    append(text, duration.toHoursPart(), "unit.hour");
    append(text, duration.toMinutesPart(), "unit.minute");
    append(text, duration.toSecondsPart(), "unit.second");
    return text.isEmpty() ? "0 " + word("unit.second") : text.toString();
  }

  private void append(StringBuilder text, long count, String unit) {
    if (count > 0) {
      text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(word(unit));
    }
  }

  private String word(String key) {
    return Message.of(ValueText.class, key).in(locale);
  }

  private static boolean isCountry(EDataType type) {
    return type.getName().equals("Country");
  }

  // ---- reading

  /**
   * The value a text stands for; null for an empty text.
   *
   * @throws BadValue when it stands for none
   */
  public @Nullable Object read(EDataType type, String text) throws BadValue {
    String typed = text.strip();
    if (isPlainText(type)) {
      return text.isBlank() ? null : text;
    }
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return value(type, typed);
    } catch (RuntimeException notOne) {
      throw new BadValue(problem(type, typed));
    }
  }

  private @Nullable Object value(EDataType type, String typed) {
    Class<?> kind = type.getInstanceClass();
    if (kind == LocalDate.class) {
      return readDate(typed);
    }
    if (kind == LocalTime.class) {
      return readTime(typed);
    }
    if (kind == LocalDateTime.class) {
      return readMoment(typed);
    }
    if (kind == Instant.class) {
      return typed.endsWith("Z") ? Instant.parse(typed) : readMoment(typed).atZone(zone).toInstant();
    }
    if (kind == Duration.class) {
      return readDuration(typed);
    }
    if (kind == Locale.class) {
      return readLanguage(typed);
    }
    if (kind == Year.class) {
      return Year.of(new BigDecimal(typed).intValueExact());
    }
    if (isCountry(type)) {
      return readCountry(typed);
    }
    String plain = kind == BigDecimal.class || kind == Money.class || kind == Quantity.class || kind == Integer.class
        ? neutral(typed) : typed;
    Object value = EcoreUtil.createFromString(type, plain);
    BigDecimal number = switch (value) {
      case BigDecimal decimal -> decimal;
      case Money money -> money.amount();
      case Quantity quantity -> quantity.amount();
      case null, default -> BigDecimal.ZERO;
    };
    return checked(number, value);
  }

  /** A number no person means would fill the memory when it is written out. */
  private static <T> T checked(BigDecimal number, T value) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new NumberFormatException("Too many digits");
    }
    return value;
  }

  /** A number without grouping and with a point. */
  private String neutral(String typed) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    String text = typed.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("(?<=\\d) (?=\\d{3})", "");
    if (symbols.getDecimalSeparator() != ',') {
      return text;
    }
    if (isAmbiguous(text)) {
      throw new NumberFormatException("Thousands or thousandths: " + text);
    }
    return text.contains(",") ? text.replaceAll("\\.(?=\\d{3})", "").replace(',', '.') : text;
  }

  private boolean isAmbiguous(String text) {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' && text.indexOf(',') < 0
        && THOUSANDS.matcher(text).find();
  }

  /**
   * The number a text stands for; null for an empty text.
   *
   * @throws BadValue when it stands for none
   */
  public @Nullable BigDecimal decimal(String text) throws BadValue {
    if (text.isBlank()) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(neutral(text.strip()));
      return checked(number, number);
    } catch (NumberFormatException notOne) {
      String typed = ElementNames.line(text);
      throw new BadValue(isAmbiguous(typed)
          ? Message.of(ValueText.class, "bad.thousands", typed, typed.replace(".", ""), typed.replace('.', ','))
          : Message.of(ValueText.class, "bad.BigDecimal", typed, localDecimal("84.6")));
    }
  }

  /** How a number is shown. */
  public String show(BigDecimal number) {
    return localDecimal(number.toPlainString());
  }

  private LocalDate readDate(String typed) {
    for (String pattern : List.of("uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu", "d-M-uuuu", "d.M.uuuu", slashes())) {
      try {
        return LocalDate.parse(typed, new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
            .toFormatter(locale).withResolverStyle(ResolverStyle.STRICT));
      } catch (DateTimeException notThisWay) {
        continue;
      }
    }
    throw new IllegalArgumentException(typed);
  }

  /** In English a date with slashes can mean two days, unless it is known whose English it is. */
  private String slashes() {
    return !locale.getLanguage().equals("en") ? "d/M/uuuu" : switch (locale.getCountry()) {
      case "" -> "uuuu/M/d";
      case "US" -> "M/d/uuuu";
      default -> "d/M/uuuu";
    };
  }

  private static LocalTime readTime(String typed) {
    try {
      return LocalTime.parse(typed);
    } catch (DateTimeException notTheFormOfFiles) {
      return LocalTime.parse(typed.replace('.', ':'), DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT));
    }
  }

  private LocalDateTime readMoment(String typed) {
    if (typed.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
      return LocalDateTime.parse(typed);
    }
    int gap = typed.lastIndexOf(' ');
    return LocalDateTime.of(readDate(typed.substring(0, gap).strip()), readTime(typed.substring(gap + 1)));
  }

  private Duration readDuration(String typed) {
    if (typed.regionMatches(true, 0, "P", 0, 1)) {
      return Duration.parse(typed);
    }
    Matcher part = PART.matcher(typed);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (part.find()) {
      if (!typed.substring(end, part.start()).isBlank()) {
        throw new IllegalArgumentException(typed);
      }
      sum = sum.plus(Duration.of(Long.parseLong(part.group(1)), unit(part.group(2).toLowerCase(locale))));
      end = part.end();
    }
    String rest = typed.substring(end).strip();
    if (end > 0 && rest.matches("\\d{1,2}")) {
      // “2 h 10” means ten minutes, as in the pictures.
      return sum.plusMinutes(Long.parseLong(rest));
    }
    if (end == 0 || !rest.isEmpty()) {
      throw new IllegalArgumentException(typed);
    }
    return sum;
  }

  private java.time.temporal.ChronoUnit unit(String word) {
    for (var unit : List.of(java.time.temporal.ChronoUnit.DAYS, java.time.temporal.ChronoUnit.HOURS,
        java.time.temporal.ChronoUnit.MINUTES, java.time.temporal.ChronoUnit.SECONDS)) {
      String key = "units." + unit.name().toLowerCase(Locale.ROOT);
      if (List.of(word(key).split(" ")).contains(word) || List.of(
          Message.of(ValueText.class, key).in(Locale.ENGLISH).split(" ")).contains(word)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private Locale readLanguage(String typed) {
    if (typed.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
        && List.of(Locale.getISOLanguages()).contains(typed.split("[-_]")[0].toLowerCase(Locale.ROOT))) {
      return new Locale.Builder().setLanguageTag(typed.replace('_', '-')).build();
    }
    // Nearly always a language alone; with countries and scripts there are a thousand to look at.
    Optional<Locale> plain = Arrays.stream(Locale.getISOLanguages()).map(Locale::of)
        .filter(each -> each.getDisplayName(locale).equalsIgnoreCase(typed)).findFirst();
    return plain.isPresent() ? plain.get() : Arrays.stream(Locale.getAvailableLocales())
        .filter(each -> !each.getLanguage().isEmpty() && each.getDisplayName(locale).equalsIgnoreCase(typed))
        .min(Comparator.comparing(Locale::toLanguageTag)).orElseThrow();
  }

  private String readCountry(String typed) {
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> code.equalsIgnoreCase(typed)
            || Locale.of("", code).getDisplayCountry(locale).equalsIgnoreCase(typed))
        .findFirst().orElseThrow();
  }

  /** Whether the trouble is not the number but what stands behind it. */
  private boolean isUnitUnknown(String typed) {
    int end = 0;
    while (end < typed.length() && "+-.,0123456789\u00a0\u202f ".indexOf(typed.charAt(end)) >= 0) {
      end++;
    }
    try {
      return end < typed.length() && decimal(typed.substring(0, end)) != null;
    } catch (BadValue noNumber) {
      return false;
    }
  }

  private Message problem(EDataType type, String typed) {
    Class<?> kind = type.getInstanceClass();
    String shown = ElementNames.line(typed);
    if (kind == Quantity.class && isUnitUnknown(typed)) {
      return Message.of(ValueText.class, "bad.unit", shown, Arrays.stream(Unit.values()).map(Unit::symbol)
          .filter(symbol -> !symbol.isEmpty()).collect(Collectors.joining(", ")));
    }
    if (NUMBERS.contains(kind) && isAmbiguous(typed)) {
      return Message.of(ValueText.class, "bad.thousands", shown, shown.replace(".", ""), shown.replace('.', ','));
    }
    String name = isCountry(type) ? "Country" : kind.getSimpleName();
    Object example = kind == LocalDate.class ? show(type, EXAMPLE)
        : kind == LocalDateTime.class || kind == Instant.class ? show(type, EXAMPLE.atTime(14, 0))
        : kind == Duration.class ? show(type, Duration.ofMinutes(130))
        : kind == BigDecimal.class ? localDecimal("84.6")
        : kind == Money.class ? localDecimal("EUR 118.50")
        : kind == Quantity.class ? localDecimal("84.6 %")
        : kind == Locale.class ? Locale.of("nl").getDisplayName(locale)
        : isCountry(type) ? Locale.of("", "NL").getDisplayCountry(locale) : "";
    List<String> known = List.of("LocalDate", "LocalTime", "LocalDateTime", "Instant", "Duration", "BigDecimal",
        "Integer", "Money", "Quantity", "ZoneId", "WeeklyHours", "Locale", "Country", "URI", "Year");
    return Message.of(ValueText.class, "bad." + (known.contains(name) ? name : "other"), shown, example);
  }
}
