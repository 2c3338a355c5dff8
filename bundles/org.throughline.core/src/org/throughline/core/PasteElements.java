package org.throughline.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Element;

/**
 * Puts duplicates of elements into a list. The originals may belong to another client: a reference of theirs to
 * something outside the copy then leads to what has the same id here, and is left out where there is no such thing; a
 * value that is nothing without it is left out too.
 *
 * @param originals what is copied; they stay as they are
 * @param parent what will contain the copies
 * @param feature the many-valued containment of the parent that takes them
 * @param before the element of that list they will stand before; null for the end
 */
public record PasteElements(List<EObject> originals, EObject parent, EReference feature, @Nullable EObject before)
    implements Operation {

  public PasteElements {
    originals = List.copyOf(originals);
    if (originals.isEmpty() || !feature.isMany()) {
      throw new IllegalArgumentException("Something must be pasted into a list");
    }
  }

  @Override
  public Message label() {
    return originals.size() == 1
        ? Message.of(PasteElements.class, "operation.paste", ModelLabel.name(originals.getFirst()))
        : Message.of(PasteElements.class, "operation.paste.many", originals.size());
  }

  @Override
  public void apply(Edit edit) {
    List<?> list = (List<?>) parent.eGet(feature);
    int place = before == null ? -1 : list.indexOf(before);
    Set<String> taken = new HashSet<>();
    for (Object sibling : list) {
      if (sibling instanceof Element each && each.getName() != null) {
        taken.add(each.getName());
      }
    }
    for (EObject original : originals) {
      EObject copy = Duplicate.of(original);
      if (EcoreUtil.getRootContainer(original) != edit.client()) {
        settle(copy, edit);
      }
      if (copy instanceof Element named && named.getName() != null) {
        named.setName(DuplicateElement.free(named.getName(), taken));
        taken.add(named.getName());
      }
      edit.run(new AddElement(parent, feature, copy, place < 0 ? -1 : place++));
    }
  }

  /** Lets references that lead out of a foreign copy lead to their counterparts in this client. */
  private static void settle(EObject copy, Edit edit) {
    List<EObject> all = new ArrayList<>(List.of(copy));
    copy.eAllContents().forEachRemaining(all::add);
    List<EObject> nothing = new ArrayList<>();
    for (EObject each : all) {
      for (EReference reference : each.eClass().getEAllReferences()) {
        if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived()
            && each.eIsSet(reference) && !settle(each, reference, copy, edit) && reference.isRequired()
            && !(each instanceof Element)) {
          nothing.add(each);
        }
      }
    }
    nothing.stream().filter(each -> each != copy).forEach(EcoreUtil::remove);
  }

  /** Whether the reference still leads somewhere. */
  @SuppressWarnings("unchecked")
  private static boolean settle(EObject source, EReference reference, EObject copy, Edit edit) {
    if (reference.isMany()) {
      List<EObject> targets = (List<EObject>) source.eGet(reference);
      List<EObject> kept = new ArrayList<>(new LinkedHashSet<>(targets.stream()
          .flatMap(target -> here(target, reference, copy, edit).stream()).toList()));
      if (!kept.equals(targets)) {
        targets.clear();
        targets.addAll(kept);
      }
      return !kept.isEmpty();
    }
    Optional<EObject> target = here((EObject) source.eGet(reference), reference, copy, edit);
    if (target.isPresent()) {
      source.eSet(reference, target.get());
    } else {
      source.eUnset(reference);
    }
    return target.isPresent();
  }

  private static Optional<EObject> here(EObject target, EReference reference, EObject copy, Edit edit) {
    if (EcoreUtil.isAncestor(copy, target)) {
      return Optional.of(target);
    }
    String id = EcoreUtil.getID(target);
    return id == null ? Optional.empty()
        : edit.index().byId(id).filter(each -> reference.getEReferenceType().isSuperTypeOf(each.eClass()));
  }
}
