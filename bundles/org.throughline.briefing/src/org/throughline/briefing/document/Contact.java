package org.throughline.briefing.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who can be asked or called.
 *
 * @param id the id of the element
 * @param name what the person or the desk is called; never blank
 * @param title what the person does for a living; may be empty
 * @param organisation for whom; may be empty
 * @param roles what the person does here: crisis lead, deputy
 * @param emails addresses to write to
 * @param telephones numbers to call
 * @param details more that is told
 */
public record Contact(String id, Words name, String title, String organisation, List<String> roles, List<String> emails,
    List<String> telephones, List<Detail> details) implements Entry {

  /** Refuses what has no id or name. */
  public Contact {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A contact needs an id and a name");
    }
    roles = List.copyOf(roles);
    emails = List.copyOf(emails);
    telephones = List.copyOf(telephones);
    details = List.copyOf(details);
  }

  /** The same person with what another place of the document tells. */
  public Contact with(Contact other) {
    return new Contact(id, name, title.isBlank() ? other.title : title,
        organisation.isBlank() ? other.organisation : organisation, both(roles, other.roles),
        both(emails, other.emails), both(telephones, other.telephones), both(details, other.details));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
