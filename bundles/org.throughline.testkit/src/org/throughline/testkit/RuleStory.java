package org.throughline.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Translate;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;
import org.throughline.model.Organisation;

/** Tells a client about which a rule has, or has not, something to say. Valid while the story is told. */
public final class RuleStory {

  /** The day on which every story takes place. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Edit edit;

  RuleStory(Edit edit) {
    this.edit = edit;
  }

  /** The client, a Dutch insurer in Amsterdam's time with nothing in it yet. */
  public Client client() {
    return edit.client();
  }

  public Organisation organisation() {
    return edit.client().getOrganisation();
  }

  /** The client's chapter of a kind, made when it is not there. */
  public <T extends Chapter> T chapter(EClass type) {
    return edit.chapter(type);
  }

  /** A new element in a containment of another, with a name if it has one. */
  public <T extends Element> T add(EObject parent, EReference feature, @Nullable String name) {
    T element = edit.create(feature.getEReferenceType());
    element.setName(name);
    return put(parent, feature, element);
  }

  /** A new value without identity in a containment of an element. */
  public <T extends EObject> T value(EObject parent, EReference feature) {
    return put(parent, feature, edit.create(feature.getEReferenceType()));
  }

  @SuppressWarnings("unchecked")
  private static <T extends EObject> T put(EObject parent, EReference feature, T child) {
    if (feature.isMany()) {
      ((List<EObject>) parent.eGet(feature)).add(child);
    } else {
      parent.eSet(feature, child);
    }
    return child;
  }

  /** A text of an element in another language. */
  public void translated(Element element, EAttribute feature, Locale language, String text) {
    edit.run(new Translate(element, feature, language, text));
  }

  /** A pointer to an element, in no container yet. */
  public static ElementRef pointer(Element target) {
    ElementRef pointer = ModelFactory.eINSTANCE.createElementRef();
    pointer.setTargetId(target.getId());
    pointer.setTargetType(target.eClass().getEPackage().getName() + "." + target.eClass().getName());
    pointer.setLastLabel(target.getName());
    return pointer;
  }

  /** A date as many days after the day of the story; before it when negative. */
  public LocalDate day(int days) {
    return TODAY.plusDays(days);
  }

  /** Noon of such a date, in the client's zone. */
  public Instant moment(int days) {
    return day(days).atTime(LocalTime.NOON).atZone(client().getZone()).toInstant();
  }
}
