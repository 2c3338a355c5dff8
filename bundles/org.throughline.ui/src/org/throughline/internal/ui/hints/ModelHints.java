package org.throughline.internal.ui.hints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewName;
import org.throughline.core.OperationResult;
import org.throughline.core.Worded;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.ui.Desk;
import org.throughline.ui.Fields;
import org.throughline.ui.Hint;
import org.throughline.ui.HintSource;
import org.eclipse.ui.PlatformUI;

/**
 * What the model itself can tell: which of the fields that matter are empty, and whether anything refers to an element
 * that is of no use alone. Which these are stands in {@code important.properties}.
 */
@Component(service = HintSource.class, property = "service.ranking:Integer=100")
public final class ModelHints implements HintSource {

  private static final String BELOW = ".below";

  private final ResourceBundle important =
      ResourceBundle.getBundle("org.throughline.internal.ui.hints.important", Locale.ROOT, ModelHints.class.getClassLoader());

  @Override
  public List<Hint> hints(ClientSession session, EObject element) {
    List<Hint> hints = new ArrayList<>();
    boolean editable = session.readOnlyReason(element).isEmpty();
    for (EStructuralFeature feature : empty(element)) {
      hints.add(new Hint("empty." + feature.getName(), word("empty", new ModelLabel(feature)),
          editable ? link(feature) : null, editable ? () -> fill(element, feature) : null));
    }
    for (EReference below : unused(session.index(), element)) {
      EClass kind = below.getEContainingClass();
      hints.add(new Hint("below." + kind.getName(), word("below", new ModelLabel(kind)), word("below.link"),
          () -> showPlaceFor(session, kind)));
    }
    return hints;
  }

  private static Worded link(EStructuralFeature feature) {
    return isPart(feature) ? word("empty.add") : word("empty.link");
  }

  /** The fields that matter and are empty, in the order in which they are best filled in. */
  List<EStructuralFeature> empty(EObject element) {
    return names(element.eClass(), "").stream().map(element.eClass()::getEStructuralFeature)
        .filter(feature -> feature != null && isEmpty(element, feature)).toList();
  }

  private static boolean isEmpty(EObject element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    return value == null || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> list && list.isEmpty();
  }

  /** References that should lead to an element and of which none does. */
  List<EReference> unused(ElementIndex index, EObject element) {
    List<EReference> unused = new ArrayList<>();
    for (String name : names(element.eClass(), BELOW)) {
      reference(name).filter(wanted -> index.referrers(element).stream().noneMatch(each -> each.feature() == wanted
          || each.source() instanceof ElementRef pointer && pointer.eContainer() != null
              && wanted.getEContainingClass().isInstance(pointer.eContainer()))).ifPresent(unused::add);
    }
    return unused;
  }

  /** {@code journey.Touchpoint.promises} as the reference it names. */
  private static Optional<EReference> reference(String name) {
    String[] parts = name.split("\\.");
    for (EPackage each : ModelPackage.eINSTANCE.getESubpackages()) {
      EClassifier type = each.getName().equals(parts[0]) ? each.getEClassifier(parts[1]) : null;
      if (type instanceof EClass found && found.getEStructuralFeature(parts[2]) instanceof EReference reference) {
        return Optional.of(reference);
      }
    }
    return Optional.empty();
  }

  private List<String> names(EClass type, String what) {
    String names = find(type, what);
    for (int i = type.getEAllSuperTypes().size() - 1; names.isEmpty() && i >= 0; i--) {
      names = find(type.getEAllSuperTypes().get(i), what);
    }
    return names.isEmpty() ? List.of() : Arrays.asList(names.split(" "));
  }

  private String find(EClass type, String what) {
    try {
      return important.getString(type.getEPackage().getName() + "." + type.getName() + what);
    } catch (MissingResourceException none) {
      return "";
    }
  }

  // ---- what a link does

  private static boolean isPart(EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.isContainment()
        && !reference.getEReferenceType().isAbstract()
        && ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
  }

  private static void fill(EObject element, EStructuralFeature feature) {
    if (isPart(feature)) {
      EReference reference = (EReference) feature;
      Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
      OperationResult added = desk.run(AddElement.of(element, reference, reference.getEReferenceType(),
          new NewName(reference.getEReferenceType()).in(Locale.getDefault())));
      added.added().stream().findFirst().ifPresent(desk::show);
    } else {
      Fields.show(element, feature);
    }
  }

  /** Shows something of that kind, or what would contain it. */
  private static void showPlaceFor(ClientSession session, EClass kind) {
    Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    session.index().all(kind).stream().findFirst()
        .or(() -> session.client().getChapters().stream()
            .filter(each -> each.eClass().getEPackage() == kind.getEPackage()).map(EObject.class::cast).findFirst())
        .ifPresentOrElse(desk::show, () -> desk.show(session.client()));
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(ModelHints.class, key, arguments);
  }
}
