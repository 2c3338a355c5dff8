package org.throughline.internal.benchmarks.railway;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** The package of railways, made at run time: no class is generated for it. Signals and positions are numbers. */
public final class Railway {

  /** A signal or a position that is broken. */
  public static final int FAILURE = 0;
  /** A semaphore that lets trains pass. */
  public static final int GO = 2;

  private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();

  final EClass container = type("RailwayContainer");
  final EClass route = type("Route");
  final EClass region = type("Region");
  final EClass sensor = type("Sensor");
  final EClass trackElement = type("TrackElement");
  final EClass segment = type("Segment", trackElement);
  final EClass switchElement = type("Switch", trackElement);
  final EClass switchPosition = type("SwitchPosition");
  final EClass semaphore = type("Semaphore");

  final EReference routes = list(container, "routes", route, true);
  final EReference regions = list(container, "regions", region, true);
  final EReference sensors = list(region, "sensors", sensor, true);
  final EReference elements = list(region, "elements", trackElement, true);
  final EReference semaphores = list(segment, "semaphores", semaphore, true);
  final EReference follows = list(route, "follows", switchPosition, true);
  final EReference requires = list(route, "requires", sensor, false);
  final EReference entry = one(route, "entry", semaphore);
  final EReference exit = one(route, "exit", semaphore);
  final EReference monitors = list(sensor, "monitors", trackElement, false);
  final EReference monitoredBy = list(trackElement, "monitoredBy", sensor, false);
  final EReference connectsTo = list(trackElement, "connectsTo", trackElement, false);
  final EReference target = one(switchPosition, "target", switchElement);
  final EReference positions = list(switchElement, "positions", switchPosition, false);

  final EAttribute active = attribute(route, "active", EcorePackage.Literals.EBOOLEAN);
  final EAttribute length = attribute(segment, "length", EcorePackage.Literals.EINT);
  final EAttribute signal = attribute(semaphore, "signal", EcorePackage.Literals.EINT);
  final EAttribute position = attribute(switchPosition, "position", EcorePackage.Literals.EINT);
  final EAttribute currentPosition = attribute(switchElement, "currentPosition", EcorePackage.Literals.EINT);

  /** A package of its own. */
  public Railway() {
    ePackage.setName("railway");
    ePackage.setNsPrefix("railway");
    ePackage.setNsURI("urn:throughline:benchmarks:railway:1");
    trackElement.setAbstract(true);
    opposite(monitors, monitoredBy);
    opposite(target, positions);
  }

  private EClass type(String name, EClass... superTypes) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName(name);
    type.getESuperTypes().addAll(List.of(superTypes));
    if (superTypes.length == 0) {
      EAttribute id = attribute(type, "id", EcorePackage.Literals.ESTRING);
      id.setID(true);
    }
    ePackage.getEClassifiers().add(type);
    return type;
  }

  private static EAttribute attribute(EClass owner, String name, EDataType type) {
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName(name);
    attribute.setEType(type);
    owner.getEStructuralFeatures().add(attribute);
    return attribute;
  }

  private static EReference one(EClass owner, String name, EClass type) {
    EReference reference = EcoreFactory.eINSTANCE.createEReference();
    reference.setName(name);
    reference.setEType(type);
    owner.getEStructuralFeatures().add(reference);
    return reference;
  }

  private static EReference list(EClass owner, String name, EClass type, boolean contains) {
    EReference reference = one(owner, name, type);
    reference.setUpperBound(-1);
    reference.setContainment(contains);
    return reference;
  }

  private static void opposite(EReference one, EReference other) {
    one.setEOpposite(other);
    other.setEOpposite(one);
  }

  EObject make(EClass type, String id) {
    EObject made = ePackage.getEFactoryInstance().create(type);
    made.eSet(type.getEIDAttribute(), id);
    return made;
  }

  @SuppressWarnings("unchecked")
  static EList<EObject> many(EObject owner, EReference reference) {
    return (EList<EObject>) owner.eGet(reference);
  }

  static EObject one(EObject owner, EReference reference) {
    return (EObject) owner.eGet(reference);
  }

  static int number(EObject owner, EAttribute attribute) {
    return (Integer) owner.eGet(attribute);
  }

  static String id(EObject object) {
    return (String) object.eGet(object.eClass().getEIDAttribute());
  }
}
