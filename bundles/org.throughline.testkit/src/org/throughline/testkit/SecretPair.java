package org.throughline.testkit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.Sharing;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;

/**
 * Two clients that differ only in what a reader may not see: unshared elements have other values, other references, are
 * gone, new or elsewhere; notes, tags, properties, comments and findings differ everywhere. Whatever is made for that
 * reader must be the same for both.
 *
 * @param seed makes the pair again
 * @param one a client
 * @param other the client with other secrets
 * @param reader who must not notice
 */
public record SecretPair(long seed, Client one, Client other, Readership reader) {

  private static final String FINDINGS = "urn:throughline:coherence:";

  /** Pairs with the seeds 1 to {@code count}. */
  public static Stream<SecretPair> pairs(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(SecretPair::of);
  }

  /** The pair of a seed. */
  public static SecretPair of(long seed) {
    Readership reader = Readership.values()[(int) (seed % Readership.values().length)];
    Client one = client(seed, reader);
    Client other = client(seed, reader);
    new Scrambler(seed, other, reader).scramble();
    return new SecretPair(seed, one, other, reader);
  }

  private static Client client(long seed, Readership reader) {
    List<EPackage> packages = ModelPackage.eINSTANCE.getESubpackages();
    Random random = new Random(seed);
    Client client = new ModelBuilder(seed).perList(1).depth(1 + random.nextInt(2)).share(0.3).client(packages);
    if (random.nextInt(3) > 0) {
      client.getSharedWith().clear();
    }
    client.getChapters().forEach(chapter -> open(chapter, reader, random));
    open(client.getOrganisation(), reader, random);
    return client;
  }

  private static void open(Element element, Readership reader, Random random) {
    if (random.nextInt(4) > 0 && !element.getSharedWith().contains(reader)) {
      element.getSharedWith().add(reader);
    }
  }

  /** Changes everything the reader may not see. */
  private static final class Scrambler {

    private final Random random;
    private final ModelBuilder builder;
    private final Client client;
    private final Readership reader;
    private final Readership stranger;
    private final Set<EObject> secret = new LinkedHashSet<>();
    private final Map<EClass, List<EObject>> fitting = new HashMap<>();

    Scrambler(long seed, Client client, Readership reader) {
      this.random = new Random(seed * 31);
      this.builder = new ModelBuilder(seed * 37).perList(1).depth(1);
      this.client = client;
      this.reader = reader;
      this.stranger = Readership.values()[(reader.ordinal() + 1) % Readership.values().length];
    }

    void scramble() {
      List<EObject> all = ModelBuilder.tree(client);
      List<EObject> seen = all.stream().filter(this::isSeen).toList();
      secret.addAll(all);
      seen.forEach(secret::remove);
      seen.forEach(this::scrambleSeen);
      secret.forEach(each -> scrambleSecret(each));
      secret.stream().filter(Element.class::isInstance).forEach(each -> {
        if (each != client && random.nextInt(5) == 0 && each.eContainmentFeature().isMany()) {
          EcoreUtil.remove(each);
        }
      });
    }

    private boolean isSeen(EObject object) {
      for (EObject each = object; each != null; each = each.eContainer()) {
        if (each.eClass().getEPackage().getNsURI().startsWith(FINDINGS) || isForStranger(each)) {
          return false;
        }
        EStructuralFeature in = each.eContainingFeature();
        if (in == ModelPackage.Literals.ELEMENT__COMMENTS || in == ModelPackage.Literals.ELEMENT__PROPERTIES) {
          return false;
        }
      }
      return Sharing.allows(object, reader);
    }

    private boolean isForStranger(EObject object) {
      return object.eClass().getEAllAttributes().stream()
          .anyMatch(each -> isReader(each) && object.eGet(each) != reader);
    }

    private static boolean isReader(EAttribute attribute) {
      return attribute.getEAttributeType() == ModelPackage.Literals.READERSHIP && !attribute.isMany();
    }

    // ---- around what is seen

    private void scrambleSeen(EObject object) {
      if (object instanceof Element element) {
        element.setNotes("secret " + random.nextInt());
        element.getTags().add("secret " + random.nextInt());
        element.getProperties().clear();
        element.getComments().add(builder.object(ModelPackage.Literals.COMMENT));
        if (!element.getSharedWith().isEmpty() && element != client && random.nextBoolean()) {
          element.getSharedWith().remove(stranger);
        }
      }
      if (object instanceof ElementRef pointer) {
        pointer.setLastLabel("label " + random.nextInt());
      }
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (!reference.isChangeable() || reference.isContainer()) {
          continue;
        }
        if (reference.isContainment()) {
          addSecret(object, reference);
        } else {
          referToSecrets(object, reference);
        }
      }
    }

    /** New elements, and new pointers to secrets, come in anywhere among those that are seen. */
    @SuppressWarnings("unchecked")
    private void addSecret(EObject object, EReference containment) {
      boolean ofElements = ModelPackage.Literals.ELEMENT.isSuperTypeOf(containment.getEReferenceType());
      boolean ofPointers = containment.getEReferenceType() == ModelPackage.Literals.ELEMENT_REF;
      if (!containment.isMany() || containment.getEReferenceType().isAbstract() || !ofElements && !ofPointers
          || random.nextInt(3) > 0) {
        return;
      }
      EObject added = builder.object(containment.getEReferenceType());
      if (added instanceof Element element) {
        element.getSharedWith().clear();
        element.getSharedWith().add(stranger);
      }
      EList<EObject> list = (EList<EObject>) object.eGet(containment);
      list.add(random.nextInt(list.size() + 1), added);
    }

    @SuppressWarnings("unchecked")
    private void referToSecrets(EObject object, EReference reference) {
      List<EObject> targets = fitting.computeIfAbsent(reference.getEReferenceType(),
          type -> secret.stream().filter(type::isInstance).toList());
      if (reference.isMany()) {
        EList<EObject> list = (EList<EObject>) object.eGet(reference);
        list.removeIf(each -> secret.contains(each) && random.nextBoolean());
        if (!targets.isEmpty() && random.nextBoolean()) {
          EObject target = targets.get(random.nextInt(targets.size()));
          if (!list.contains(target)) {
            list.add(random.nextInt(list.size() + 1), target);
          }
        }
      } else if (secret.contains(object.eGet(reference)) && !targets.isEmpty()) {
        object.eSet(reference, targets.get(random.nextInt(targets.size())));
      } else if (object instanceof Element && !object.eIsSet(reference) && !targets.isEmpty()) {
        object.eSet(reference, targets.get(random.nextInt(targets.size())));
      }
    }

    // ---- what is not seen

    @SuppressWarnings("unchecked")
    private void scrambleSecret(EObject object) {
      for (EAttribute attribute : object.eClass().getEAllAttributes()) {
        if (!attribute.isChangeable() || attribute.isID() || isReader(attribute)
            || attribute == ModelPackage.Literals.ELEMENT__SHARED_WITH
            // Every reader knows these three.
            || attribute == ModelPackage.Literals.CLIENT__LANGUAGE || attribute == ModelPackage.Literals.CLIENT__COUNTRY
            || attribute == ModelPackage.Literals.CLIENT__ZONE) {
          continue;
        }
        Object value = builder.value(attribute);
        if (value != null && random.nextBoolean()) {
          if (attribute.isMany()) {
            ((List<Object>) object.eGet(attribute)).clear();
            ((List<Object>) object.eGet(attribute)).add(value);
          } else {
            object.eSet(attribute, value);
          }
        }
      }
      if (object instanceof Element element && element != client) {
        if (!Sharing.allows(element.eContainer(), reader) || !element.getSharedWith().isEmpty()) {
          element.getSharedWith().clear();
          element.getSharedWith().add(stranger);
        }
        element.setId(builder.<Element>object(ModelPackage.Literals.TOPIC).getId());
      }
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()
            && random.nextBoolean()) {
          object.eUnset(reference);
        }
      }
      EReference in = object.eContainmentFeature();
      if (in != null && in.isMany() && object instanceof Element) {
        EList<EObject> list = (EList<EObject>) object.eContainer().eGet(in);
        list.move(random.nextInt(list.size()), object);
      }
    }
  }
}
