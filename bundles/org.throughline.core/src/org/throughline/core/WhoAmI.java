package org.throughline.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Client;
import org.throughline.model.Person;

/**
 * Who sits at the keyboard, as given by a preference or on the command line.
 *
 * @param given a name, an e-mail address or an account name; empty when nothing was given
 */
public record WhoAmI(String given) {

  /** Nobody said who it is. */
  public static final WhoAmI NOBODY = new WhoAmI("");

  public WhoAmI {
    given = given.strip();
  }

  /**
   * The person of a client who is meant; capitals make no difference. An e-mail address goes before an account name
   * and that before a name; when several people fit equally well nobody is meant.
   */
  public Optional<Person> in(Client client) {
    if (given.isEmpty() || client.getOrganisation() == null) {
      return Optional.empty();
    }
    List<Function<Person, List<@Nullable String>>> known = List.of(
        person -> one(person.getEmail()), Person::getAccountNames, person -> one(person.getName()));
    for (Function<Person, List<@Nullable String>> names : known) {
      List<Person> fitting = client.getOrganisation().getPeople().stream()
          .filter(person -> names.apply(person).stream().anyMatch(this::fits)).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The name to write beside what was done: the person's as the client knows it, else what was given. */
  public String nameIn(Client client) {
    return in(client).map(Person::getName).filter(name -> !name.isBlank()).orElse(given);
  }

  private static List<@Nullable String> one(@Nullable String name) {
    return name == null ? List.of() : List.of(name);
  }

  private boolean fits(@Nullable String name) {
    return name != null && name.strip().toLowerCase(Locale.ROOT).equals(given.toLowerCase(Locale.ROOT));
  }
}
