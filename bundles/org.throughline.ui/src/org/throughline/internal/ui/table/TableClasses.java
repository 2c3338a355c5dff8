package org.throughline.internal.ui.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;

/** Which classes of a client are worth a table. */
public final class TableClasses {

  private static final Set<EClass> ALONE = Set.of(ModelPackage.Literals.CLIENT, ModelPackage.Literals.ORGANISATION);

  private TableClasses() {
  }

  /** The class with a name such as {@code model.Channel}, among the packages of the client. */
  public static Optional<EClass> named(ClientSession session, String name) {
    int point = name.lastIndexOf('.');
    return packages(session).stream().filter(each -> point > 0 && each.getName().equals(name.substring(0, point)))
        .map(each -> each.getEClassifier(name.substring(point + 1))).filter(EClass.class::isInstance)
        .map(EClass.class::cast).findFirst();
  }

  private static Set<EPackage> packages(ClientSession session) {
    Set<EPackage> packages = session.client().getChapters().stream().map(each -> each.eClass().getEPackage())
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    packages.add(ModelPackage.eINSTANCE);
    return packages;
  }

  /** Whether there can be several of a class. */
  public static boolean isTabular(ClientSession session, EClass type) {
    return ModelPackage.Literals.ELEMENT.isSuperTypeOf(type) && !ALONE.contains(type)
        && !ModelPackage.Literals.CHAPTER.isSuperTypeOf(type);
  }

  /** The classes of which the client has elements, by the label of their package, each list by the name of the table. */
  public static Map<String, List<EClass>> present(ClientSession session, Locale locale) {
    ModelTexts texts = new ModelTexts();
    Map<EPackage, Set<EClass>> byPackage = session.index().all(Element.class).stream().map(EObject::eClass).distinct()
        .filter(type -> isTabular(session, type))
        .collect(Collectors.groupingBy(EClass::getEPackage, Collectors.toSet()));
    Collator collator = Collator.getInstance(locale);
    Map<String, List<EClass>> present = new LinkedHashMap<>();
    byPackage.entrySet().stream().sorted(Comparator
        .comparing((Map.Entry<EPackage, Set<EClass>> each) -> each.getKey() != ModelPackage.eINSTANCE)
        .thenComparing(each -> texts.label(each.getKey(), locale), collator))
        .forEach(each -> present.put(texts.label(each.getKey(), locale), each.getValue().stream()
            .sorted(Comparator.comparing(type -> Titles.of(type, locale, texts), collator)).toList()));
    return present;
  }
}
