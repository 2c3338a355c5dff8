package org.throughline.core;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing a person can have their own way: how it is called in the file, what holds when nothing was chosen, and how
 * it is written. A module makes its own as a constant and reads it through {@link Preferences}.
 *
 * @param <T> what is chosen; immutable
 * @param key the name in the file, by meaning, such as {@code autosave.seconds}; the first part names the module
 * @param byDefault what holds when nothing was chosen, or something that cannot be used
 * @param read the value a text stands for; empty when it stands for none
 * @param written the text of a value, which may have several lines
 */
public record Preference<T>(String key, T byDefault, Function<String, Optional<T>> read, Function<T, String> written) {

  /** @throws IllegalArgumentException when the key has other signs than letters, digits and full stops */
  public Preference {
    if (!key.matches("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a key: " + key);
    }
    Objects.requireNonNull(byDefault);
  }

  /** Any text; what stands around it is cut off. */
  public static Preference<String> text(String key, String byDefault) {
    return new Preference<>(key, byDefault, text -> Optional.of(text.strip()), String::strip);
  }

  /** A whole number from the least to the most; a number beyond them is taken as the nearest of them. */
  public static Preference<Integer> number(String key, int byDefault, int least, int most) {
    return new Preference<>(key, byDefault, text -> {
      try {
        return Optional.of(Math.clamp(Long.parseLong(text.strip()), least, most));
      } catch (NumberFormatException none) {
        return Optional.empty();
      }
    }, value -> String.valueOf(Math.clamp(value, least, most)));
  }

  /** Yes or no. */
  public static Preference<Boolean> yesOrNo(String key, boolean byDefault) {
    return new Preference<>(key, byDefault, text -> switch (text.strip()) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    }, value -> value ? "yes" : "no");
  }

  /** One of the constants of an enumeration. */
  public static <E extends Enum<E>> Preference<E> choice(String key, E byDefault) {
    return new Preference<>(key, byDefault, text -> Stream.of(byDefault.getDeclaringClass().getEnumConstants())
        .filter(each -> name(each).equals(text.strip())).findFirst(), Preference::name);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Several texts without commas, in the order that was chosen. */
  public static Preference<List<String>> list(String key, List<String> byDefault) {
    return new Preference<>(key, List.copyOf(byDefault),
        text -> Optional.of(Stream.of(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList()),
        values -> String.join(",", values));
  }
}
