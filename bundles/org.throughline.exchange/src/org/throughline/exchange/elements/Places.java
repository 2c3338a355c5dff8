package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.Worded;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;

/** Where elements of a class can lie in a client, and how that is written in a column. */
final class Places {

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final String BELOW = " › ";
  private static final List<EClass> ALONE = List.of(ModelPackage.Literals.CLIENT, ModelPackage.Literals.ORGANISATION);

  private final Client client;
  private final EClass type;
  private final Locale locale;
  /** The classes that can contain it, each with how. */
  private final List<Spot> spots = new ArrayList<>();

  /** One way to contain it. */
  private record Spot(EClass owner, EReference feature) {
  }

  Places(Client client, EClass type, Locale locale) {
    this.client = client;
    this.type = type;
    this.locale = locale;
    for (EPackage each : packages(client, type)) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass owner && !owner.isAbstract() && !owner.isInterface()) {
          features(owner).forEach(feature -> spots.add(new Spot(owner, feature)));
        }
      }
    }
  }

  /** The packages of a client, and that of a class. */
  static Set<EPackage> packages(Client client, @Nullable EClass type) {
    Set<EPackage> packages = new LinkedHashSet<>(List.of(ModelPackage.eINSTANCE));
    packages.addAll(ModelPackage.eINSTANCE.getESubpackages());
    for (Chapter each : client.getChapters()) {
      packages.add(each.eClass().getEPackage());
    }
    if (type != null) {
      packages.add(type.getEPackage());
    }
    return packages;
  }

  private List<EReference> features(EClass owner) {
    return owner.getEAllContainments().stream().filter(each -> each.isChangeable() && !each.isTransient()
        && !each.isDerived() && each.getEReferenceType().isSuperTypeOf(type)).toList();
  }

  private static boolean isAlone(EClass owner) {
    return ALONE.contains(owner) || ModelPackage.Literals.CHAPTER.isSuperTypeOf(owner);
  }

  /** Whether a column has to say where an element lies. */
  boolean isAsked() {
    return spots.stream().anyMatch(spot -> !isAlone(spot.owner) || features(spot.owner).size() > 1);
  }

  /** The classes whose elements contain elements of the class, without those of which there is one. */
  List<EClass> owners() {
    return spots.stream().map(Spot::owner).filter(owner -> !isAlone(owner)).distinct().toList();
  }

  // ---- writing

  /** What is written for where an element lies; empty where there is one place for all. */
  String text(EObject row, NameIndex names) {
    EObject owner = row.eContainer();
    if (owner == null) {
      return "";
    }
    EReference feature = row.eContainmentFeature();
    boolean several = features(owner.eClass()).size() > 1;
    if (isAlone(owner.eClass())) {
      return several ? BELOW.strip() + " " + label(owner.eClass(), feature) : "";
    }
    String behind = several ? BELOW + label(owner.eClass(), feature) : "";
    String text = names.text(ModelPackage.Literals.ELEMENT, owner) + behind;
    try {
      if (read(text, null, names).equals(new ElementPlace(owner, null, feature))) {
        return text;
      }
    } catch (BadValue hidden) {
      // The name alone is taken for something else.
      return names.withId(owner) + behind;
    }
    return names.withId(owner) + behind;
  }

  private String label(EClass owner, EReference feature) {
    String label = TEXTS.label(feature, locale);
    boolean one = features(owner).stream().filter(each -> TEXTS.label(each, locale).equals(label)).count() == 1;
    return one ? label : feature.getName();
  }

  // ---- reading

  /**
   * The place a text stands for.
   *
   * @param only the class the owner must have; null for any
   * @param names finds owners
   */
  ElementPlace read(String text, @Nullable EClass only, NameIndex names) throws BadValue {
    String typed = text.strip();
    EClass wanted = only == null ? ModelPackage.Literals.ELEMENT : only;
    if (typed.startsWith(BELOW.strip())) {
      return alone(typed.substring(1).strip(), typed);
    }
    Worded kind = only != null ? new ModelLabel(only) : language -> String.join(" / ",
        owners().stream().map(each -> TEXTS.label(each, language)).toList());
    EObject owner;
    String feature = "";
    try {
      owner = names.find(wanted, typed, kind);
    } catch (BadValue whole) {
      int gap = typed.lastIndexOf(BELOW);
      if (gap < 0) {
        throw whole;
      }
      owner = names.find(wanted, typed.substring(0, gap), kind);
      feature = typed.substring(gap + BELOW.length()).strip();
    }
    return new ElementPlace(owner, null, feature(owner.eClass(), feature, typed));
  }

  private ElementPlace alone(String feature, String typed) throws BadValue {
    for (Spot spot : spots) {
      if (isAlone(spot.owner) && named(spot.owner, spot.feature, feature)) {
        return place(spot);
      }
    }
    throw new BadValue(Message.of(Places.class, "place.feature", typed, String.join(", ",
        spots.stream().filter(spot -> isAlone(spot.owner)).map(spot -> label(spot.owner, spot.feature)).toList())));
  }

  private boolean named(EClass owner, EReference feature, String name) {
    return label(owner, feature).equalsIgnoreCase(name) || feature.getName().equalsIgnoreCase(name)
        || TEXTS.label(feature, Locale.ENGLISH).equalsIgnoreCase(name);
  }

  private EReference feature(EClass owner, String name, String typed) throws BadValue {
    List<EReference> all = features(owner);
    List<EReference> found = name.isEmpty() ? all.size() == 1 ? all : all.stream().filter(EReference::isMany).toList()
        : all.stream().filter(each -> named(owner, each, name)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new BadValue(Message.of(Places.class, "place.feature", typed,
        String.join(", ", all.stream().map(each -> label(owner, each)).toList())));
  }

  private ElementPlace place(Spot spot) {
    EObject owner = holder(spot.owner);
    return owner == null ? new ElementPlace(null, spot.owner, spot.feature)
        : new ElementPlace(owner, null, spot.feature);
  }

  private @Nullable EObject holder(EClass owner) {
    if (owner == ModelPackage.Literals.CLIENT) {
      return client;
    }
    if (owner == ModelPackage.Literals.ORGANISATION) {
      return client.getOrganisation();
    }
    return client.getChapters().stream().filter(owner::isInstance).findFirst().orElse(null);
  }

  /** Where an element lies of which nothing else is said; empty when that has to be said. */
  Optional<ElementPlace> usual() {
    List<ElementPlace> places = spots.stream().filter(spot -> isAlone(spot.owner) && spot.feature.isMany()
        && features(spot.owner).size() == 1).map(this::place).toList();
    return places.stream().filter(place -> place.owner() instanceof Element).findFirst()
        .or(() -> places.stream().findFirst());
  }
}
