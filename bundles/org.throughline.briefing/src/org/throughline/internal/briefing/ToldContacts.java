package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Contact;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.model.Element;
import org.throughline.model.Person;
import org.throughline.model.PersonState;
import org.throughline.model.crisis.CrisisContact;
import org.throughline.model.crisis.CrisisPackage;
import org.throughline.model.crisis.CrisisRole;
import org.throughline.model.crisis.OnCallRota;

/** The people a document tells of as those to ask or to call. Who has left is not called. */
final class ToldContacts {

  private static final CrisisPackage MODEL = CrisisPackage.eINSTANCE;

  private final BriefingContext context;

  ToldContacts(BriefingContext context) {
    this.context = context;
  }

  /** Whoever these elements name as to be asked or called. */
  List<Entry> of(List<? extends Element> elements) {
    return elements.stream().<Entry>flatMap(it -> of(it).stream()).toList();
  }

  /** Whoever an element names as to be asked or called. */
  List<Contact> of(Element element) {
    return switch (element) {
      case Person it -> person(it, "", List.of()).stream().toList();
      case CrisisRole it -> role(it);
      case OnCallRota it -> it.getPeople().stream().flatMap(each -> person(each, name(it).orElse(""), List.of()).stream())
          .toList();
      case CrisisContact it -> contact(it).stream().toList();
      default -> List.of();
    };
  }

  private List<Contact> role(CrisisRole role) {
    String called = name(role).orElse("");
    List<Detail> within = role.getReachableWithin() == null ? List.of()
        : List.of(new Detail(context.label(MODEL.getCrisisRole_ReachableWithin()),
            Words.program(context.wording().duration(role.getReachableWithin()))));
    List<Contact> people = new ArrayList<>(person(role.getHolder(), called, within).stream().toList());
    String deputy = context.say(Message.of(ToldContacts.class, "contact.deputy", called));
    role.getDeputies().forEach(it -> people.addAll(person(it, deputy, List.of()).stream().toList()));
    return people;
  }

  /** A colleague is one with the person, so that both are in the book once. */
  private Optional<Contact> contact(CrisisContact contact) {
    Person colleague = contact.getPerson();
    Optional<Contact> known = person(colleague, "", List.of());
    Optional<String> called = name(contact).or(() -> colleague == null || !context.holds(colleague) ? Optional.empty()
        : name(colleague));
    if (called.isEmpty() || told(contact.getId()).isEmpty() || hasLeft(colleague)) {
      return Optional.empty();
    }
    List<Detail> details = told(contact.getCallWhen())
        .map(it -> new Detail(context.label(MODEL.getCrisisContact_CallWhen()), context.own(it))).stream().toList();
    Contact own = new Contact(known.map(Contact::id).orElse(contact.getId()), context.own(called.get()), "",
        told(contact.getOrganisationName()).orElse(""), List.of(), told(contact.getEmail()).stream().toList(),
        told(contact.getTelephone()).stream().toList(), details);
    return Optional.of(known.map(own::with).orElse(own));
  }

  private Optional<Contact> person(@Nullable Person person, String role, List<Detail> details) {
    if (person == null || !context.holds(person) || hasLeft(person) || told(person.getId()).isEmpty()) {
      return Optional.empty();
    }
    return name(person).map(it -> new Contact(person.getId(), context.own(it), told(person.getJobTitle()).orElse(""),
        organisation(person), told(role).stream().toList(), told(person.getEmail()).stream().toList(),
        told(person.getTelephone()).stream().toList(), details));
  }

  /** Only whoever works in a department is known to work for the client. */
  private String organisation(Person person) {
    return person.getDepartment() != null && context.holds(person.getDepartment())
        ? name(context.client().getOrganisation()).orElse("") : "";
  }

  private static boolean hasLeft(@Nullable Person person) {
    return person != null && person.getState() == PersonState.LEFT;
  }
}
