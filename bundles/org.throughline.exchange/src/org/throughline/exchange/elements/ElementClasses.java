package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.ModelTexts;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;

/**
 * The classes of which a client can have a list: those of the product and of the chapters it has, also of add-ons. Reads
 * the model.
 *
 * @param client whose classes
 */
public record ElementClasses(Client client) {

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  private static final Set<EClass> ALONE = Set.of(ModelPackage.Literals.CLIENT, ModelPackage.Literals.ORGANISATION);

  /** All of them, by package. */
  public List<EClass> all() {
    List<EClass> all = new ArrayList<>();
    for (EPackage each : Places.packages(client, null)) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass type && isList(type) && !type.isAbstract()) {
          all.add(type);
        }
      }
    }
    return all;
  }

  private static boolean isList(EClass type) {
    return ModelPackage.Literals.ELEMENT.isSuperTypeOf(type) && !ALONE.contains(type)
        && !ModelPackage.Literals.CHAPTER.isSuperTypeOf(type);
  }

  /**
   * The class a person means: by its technical name, alone or behind that of its package and a point, or by its label in
   * any language of the program, for one or for several.
   */
  public Optional<EClass> named(String name) {
    Map<String, EClass> known = new HashMap<>();
    List<EClass> all = all();
    all.forEach(type -> known.putIfAbsent(type.getEPackage().getName() + "." + type.getName(), type));
    EClass exact = known.get(name.strip());
    if (exact != null) {
      return Optional.of(exact);
    }
    known.clear();
    all.forEach(type -> known.putIfAbsent(ElementTable.plain(type.getName()), type));
    for (Locale language : LANGUAGES) {
      all.forEach(type -> known.putIfAbsent(ElementTable.plain(TEXTS.label(type, language)), type));
    }
    for (EPackage each : Places.packages(client, null)) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass owner) {
          owner.getEReferences().forEach(list -> several(list, known));
        }
      }
    }
    return Optional.ofNullable(known.get(ElementTable.plain(name)));
  }

  private static void several(EReference list, Map<String, EClass> known) {
    EClass type = list.getEReferenceType();
    if (list.isContainment() && list.isMany() && isList(type) && !type.isAbstract()) {
      known.putIfAbsent(ElementTable.plain(list.getName()), type);
      LANGUAGES.forEach(language -> known.putIfAbsent(ElementTable.plain(TEXTS.label(list, language)), type));
    }
  }
}
