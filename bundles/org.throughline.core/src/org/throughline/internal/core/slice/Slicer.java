package org.throughline.internal.core.slice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Ids;
import org.throughline.core.Sharing;
import org.throughline.model.Attachment;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.model.Translation;

/**
 * Cuts one slice. First it finds out what the reader may see, then it takes away what would tell of something unseen,
 * until nothing of that kind is left; only then it copies.
 */
public final class Slicer {

  /** What never leaves the agency. Who else may read an element is nobody's business but the agency's either. */
  private static final Set<EStructuralFeature> INTERNAL = Set.of(ModelPackage.Literals.ELEMENT__NOTES,
      ModelPackage.Literals.ELEMENT__TAGS, ModelPackage.Literals.ELEMENT__SHARED_WITH,
      ModelPackage.Literals.ELEMENT__COMMENTS, ModelPackage.Literals.ELEMENT__PROPERTIES,
      ModelPackage.Literals.CLIENT__ENTRIES);

  /** What holds for everything in the copy: in which language its texts are, and where its times are read. */
  private static final Set<EStructuralFeature> ALWAYS_KNOWN = Set.of(ModelPackage.Literals.ELEMENT__ID,
      ModelPackage.Literals.CLIENT__LANGUAGE, ModelPackage.Literals.CLIENT__COUNTRY,
      ModelPackage.Literals.CLIENT__ZONE);

  /** The package of findings and waivers, which are the agency's own conversation with itself. */
  private static final String FINDINGS = "urn:throughline:coherence:";

  private final Client client;
  private final Readership reader;
  private final boolean clientShared;
  private final Map<EObject, EObject> visible = new IdentityHashMap<>();
  private final List<EObject> order = new ArrayList<>();
  private final Map<String, EObject> visibleIds = new HashMap<>();
  private final Map<String, EObject> copies = new HashMap<>();

  public Slicer(Client client, Readership reader) {
    this.client = client;
    this.reader = reader;
    this.clientShared = Sharing.allows(client, reader);
  }

  /** The copy of the client. Called once. */
  public Client slice() {
    see(client, clientShared);
    while (hide()) {
      // What was hidden may have been all that held something else up.
    }
    order.removeIf(each -> !visible.containsKey(each));
    for (EObject each : order) {
      EObject copy = EcoreUtil.create(each.eClass());
      visible.put(each, copy);
      copyAttributes(each, copy);
      String id = EcoreUtil.getID(copy);
      if (id != null) {
        copies.put(id, copy);
      }
    }
    for (EObject each : order) {
      copyReferences(each, copyOf(each));
    }
    order.forEach(this::nameTarget);
    return (Client) copyOf(client);
  }

  /** Every copy by its id. */
  public Map<String, EObject> byId() {
    return copies;
  }

  private EObject copyOf(EObject original) {
    EObject copy = visible.get(original);
    if (copy == null) {
      throw new IllegalStateException("Not visible: " + original);
    }
    return copy;
  }

  // ---- what may be seen

  private void see(EObject object, boolean allowed) {
    visible.put(object, object);
    order.add(object);
    String id = EcoreUtil.getID(object);
    if (id != null) {
      visibleIds.put(id, object);
    }
    for (EReference containment : object.eClass().getEAllContainments()) {
      if (INTERNAL.contains(containment)) {
        continue;
      }
      for (EObject child : values(object, containment)) {
        boolean childAllowed = allows(child, allowed);
        if (childAllowed) {
          see(child, true);
        }
      }
    }
  }

  private boolean allows(EObject object, boolean containerAllows) {
    String nsUri = object.eClass().getEPackage().getNsURI();
    return (nsUri == null || !nsUri.startsWith(FINDINGS))
        && (object instanceof Element element ? allowsElement(element, containerAllows) : containerAllows)
        && isForReader(object);
  }

  private boolean allowsElement(Element element, boolean containerAllows) {
    if (element.getSharedWith().isEmpty()) {
      return containerAllows;
    }
    return Sharing.allows(element, reader);
  }

  /** What was made for one reader, such as a frozen issue of a briefing, is not for another one. */
  private boolean isForReader(EObject object) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute.getEAttributeType() == ModelPackage.Literals.READERSHIP && !attribute.isMany()
          && (attribute.isRequired() || object.eIsSet(attribute)) && object.eGet(attribute) != reader) {
        return false;
      }
    }
    return true;
  }

  // ---- what would tell of something unseen

  private boolean hide() {
    Set<EObject> mentioned = new HashSet<>();
    List<EObject> hidden = new ArrayList<>();
    for (EObject each : order) {
      if (visible.containsKey(each)) {
        if (tellsOfUnseen(each)) {
          hidden.add(each);
        } else {
          mention(each, mentioned);
        }
      }
    }
    for (EObject each : order) {
      if (each instanceof Attachment && visible.containsKey(each) && !mentioned.contains(each)) {
        hidden.add(each);
      }
    }
    hidden.forEach(this::forget);
    return !hidden.isEmpty();
  }

  private boolean tellsOfUnseen(EObject object) {
    if (object instanceof ElementRef pointer) {
      return pointer.getTargetId() == null || !visibleIds.containsKey(pointer.getTargetId());
    }
    if (object instanceof Translation translation) {
      return !isTranslatable(translation);
    }
    if (object instanceof Element) {
      return false;
    }
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isContainer() && reference.isRequired() && object.eIsSet(reference)
          && values(object, reference).stream().noneMatch(visible::containsKey)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTranslatable(Translation translation) {
    EObject owner = translation.eContainer();
    String name = translation.getFeature();
    EStructuralFeature feature = owner == null || name == null ? null : owner.eClass().getEStructuralFeature(name);
    return feature instanceof EAttribute && !INTERNAL.contains(feature);
  }

  private void mention(EObject object, Set<EObject> mentioned) {
    if (object instanceof ElementRef pointer) {
      EObject target = visibleIds.get(pointer.getTargetId());
      if (target != null) {
        mentioned.add(target);
      }
    }
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
        mentioned.addAll(values(object, reference));
      }
    }
  }

  private void forget(EObject root) {
    visible.remove(root);
    String id = EcoreUtil.getID(root);
    if (id != null) {
      visibleIds.remove(id, root);
    }
    root.eContents().forEach(child -> {
      if (visible.containsKey(child)) {
        forget(child);
      }
    });
  }

  // ---- copying

  private void copyAttributes(EObject original, EObject copy) {
    EClass type = original.eClass();
    for (EAttribute attribute : type.getEAllAttributes()) {
      if (!attribute.isChangeable() || attribute.isTransient() || attribute.isDerived()
          || INTERNAL.contains(attribute) || !original.eIsSet(attribute)
          || original == client && !clientShared && !ALWAYS_KNOWN.contains(attribute)) {
        continue;
      }
      if (attribute.isMany()) {
        add(copy, attribute, (Collection<?>) original.eGet(attribute));
      } else {
        copy.eSet(attribute, original.eGet(attribute));
      }
    }
  }

  private void copyReferences(EObject original, EObject copy) {
    for (EReference reference : original.eClass().getEAllReferences()) {
      if (!reference.isChangeable() || reference.isContainer() || reference.isDerived()
          || reference.isTransient() && !reference.isContainment() || INTERNAL.contains(reference)
          || !original.eIsSet(reference)
          || original == client && !clientShared && !reference.isContainment()) {
        continue;
      }
      List<EObject> seen = values(original, reference).stream().filter(visible::containsKey).map(this::copyOf).toList();
      if (reference.isMany()) {
        if (!seen.isEmpty()) {
          add(copy, reference, seen);
        }
      } else if (!seen.isEmpty()) {
        copy.eSet(reference, seen.getFirst());
      }
    }
  }

  /** The label an {@code ElementRef} remembers may be one the reader never saw; the present name may be shown. */
  private void nameTarget(EObject original) {
    if (copyOf(original) instanceof ElementRef pointer) {
      EObject target = copies.get(pointer.getTargetId());
      pointer.setLastLabel(target instanceof Element element ? element.getName() : null);
    }
  }

  @SuppressWarnings("unchecked")
  private static void add(EObject copy, EStructuralFeature feature, Collection<?> values) {
    ((EList<Object>) copy.eGet(feature)).addAll(values);
  }

  private List<EObject> values(EObject object, EReference reference) {
    if (!object.eIsSet(reference)) {
      return List.of();
    }
    @Nullable Object value = object.eGet(reference, false);
    if (reference.isMany()) {
      List<EObject> values = new ArrayList<>();
      for (Object each : ((InternalEList<?>) value).basicList()) {
        values.add(meant((EObject) each));
      }
      return values;
    }
    return value == null ? List.of() : List.of(meant((EObject) value));
  }

  /**
   * What a reference into another file means that nobody has followed yet. It is looked up among what the reader may see,
   * and not followed, because following it would change the client while it is read.
   */
  private EObject meant(EObject target) {
    EObject found = target.eIsProxy() ? visibleIds.get(Ids.meant(target)) : target;
    return found == null ? target : found;
  }
}
