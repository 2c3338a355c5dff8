package org.throughline.exchange;

import java.util.List;

/**
 * A column an importer asks for.
 *
 * @param key the name by which the importer asks for it
 * @param aliases the headers under which it is found; capitals, blanks and underscores make no difference
 * @param required whether a table without it is refused
 */
public record Column(String key, List<String> aliases, boolean required) {

  public Column {
    aliases = List.copyOf(aliases);
  }

  /** A column that must be there, found under its own key or one of the aliases. */
  public static Column required(String key, String... aliases) {
    return new Column(key, List.of(aliases), true);
  }

  /** A column that may be missing; its fields are then empty. */
  public static Column optional(String key, String... aliases) {
    return new Column(key, List.of(aliases), false);
  }
}
