package org.throughline.internal.ui.form;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Home;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.core.Together;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.Chapter;
import org.throughline.model.ModelPackage;

/**
 * What a reference can refer to, by a few typed letters, and what can be made new for it.
 *
 * @param session the client
 * @param naming how things are called
 */
public record Candidates(ClientSession session, Naming naming) {

  private static final int MOST = 30;
  private static final int MOST_KINDS = 4;

  /**
   * The elements of a kind with all typed words in their names, those that begin with them first.
   *
   * @param without what is not offered
   */
  public List<EObject> matching(EClass target, String typed, Collection<?> without) {
    String wanted = typed.strip().toLowerCase(naming.locale());
    String[] words = wanted.split("\\s+");
    record Named(EObject object, String name, boolean begins) {
    }
    List<Named> found = new ArrayList<>();
    for (EObject each : session.index().<EObject>all(target)) {
      String name = naming.of(each).toLowerCase(naming.locale());
      boolean all = true;
      for (String word : words) {
        all &= name.contains(word);
      }
      if (all && !without.contains(each)) {
        found.add(new Named(each, name, name.startsWith(wanted)));
      }
    }
    Collator order = Collator.getInstance(naming.locale());
    return found.stream().sorted(Comparator.comparing((Named each) -> !each.begins).thenComparing(Named::name, order))
        .limit(MOST).map(Named::object).toList();
  }

  /** The one element of a kind that is called exactly so, whatever the capitals. */
  public Optional<EObject> named(EClass target, String typed) {
    String wanted = typed.strip();
    List<EObject> found = session.index().<EObject>all(target).stream()
        .filter(each -> naming.of(each).equalsIgnoreCase(wanted)).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The kinds of element that can be made for a reference from an object; few, or none. */
  public List<EClass> creatable(EClass target, EObject near) {
    if (!ModelPackage.Literals.ELEMENT.isSuperTypeOf(target) || target == ModelPackage.Literals.ELEMENT) {
      return List.of();
    }
    Set<EPackage> packages = new LinkedHashSet<>(List.of(target.getEPackage(), ModelPackage.eINSTANCE));
    for (Chapter each : session.client().getChapters()) {
      packages.add(each.eClass().getEPackage());
    }
    List<EClass> found = new ArrayList<>();
    for (EPackage each : packages) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface() && target.isSuperTypeOf(type)
            && !ModelPackage.Literals.ATTACHMENT.isSuperTypeOf(type)
            && found.size() < MOST_KINDS && Home.of(session.client(), type, near).isPresent()) {
          found.add(type);
        }
      }
    }
    return found;
  }

  /** Makes an element where it belongs and refers to it, as one step. */
  public Operation creation(Subject subject, Field field, EClass type, String name) {
    Home home = Home.of(session.client(), type, subject.first()).orElseThrow();
    AddElement adding = AddElement.of(home.parent(), home.feature(), type, name.strip());
    List<Operation> parts = new ArrayList<>(List.of(adding));
    for (EObject each : subject.objects()) {
      Object value = adding.element();
      if (field.feature().isMany()) {
        List<Object> all = new ArrayList<>((Collection<?>) Objects.requireNonNull(each.eGet(field.feature())));
        all.add(adding.element());
        value = all;
      }
      parts.add(new SetFeature(each, field.feature(), value));
    }
    return new Together(Message.of(Candidates.class, "operation.create", ModelLabel.quoted(name),
        new ModelLabel(field.feature())), parts);
  }

  /** What the offer to make an element says. */
  public String offer(EClass type, String name, boolean several) {
    return Message.of(Candidates.class, several ? "create.kind" : "create.new", name.strip(), new ModelLabel(type))
        .in(Locale.getDefault());
  }
}
