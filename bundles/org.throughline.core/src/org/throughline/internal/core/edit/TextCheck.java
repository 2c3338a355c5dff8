package org.throughline.internal.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Ids;
import org.throughline.core.TextRepair;

/**
 * Notices texts XML cannot hold while an operation is applied, and repairs them before it ends: control characters are
 * left out, halves of surrogate pairs and other non-characters become U+FFFD, and every line ends in LF. Elements that
 * came in without an id get one.
 */
final class TextCheck {

  private record Suspect(EObject owner, EAttribute attribute) {
  }

  private final Set<Suspect> suspects = new LinkedHashSet<>();
  private final Set<Suspect> nameless = new LinkedHashSet<>();

  /** Looks at a value that was set or added. */
  void look(EObject owner, EAttribute attribute, @Nullable Object value) {
    if (value instanceof String text) {
      if (!isHoldable(text)) {
        suspects.add(new Suspect(owner, attribute));
      }
    } else if (value instanceof Iterable<?> many) {
      many.forEach(each -> look(owner, attribute, each));
    }
  }

  /** Looks at every text of an object that came in; its contents are looked at on their own. */
  void look(EObject object) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute.getEAttributeType().getInstanceClass() != String.class || !attribute.isChangeable()) {
        continue;
      }
      if (object.eIsSet(attribute)) {
        look(object, attribute, object.eGet(attribute));
      } else if (attribute.isID()) {
        nameless.add(new Suspect(object, attribute));
      }
    }
  }

  void forget() {
    suspects.clear();
    nameless.clear();
  }

  /** Repairs what was noticed, through plain setters, and tells what was repaired. */
  List<TextRepair> repair() {
    for (Suspect each : Set.copyOf(nameless)) {
      if (!each.owner.eIsSet(each.attribute)) {
        each.owner.eSet(each.attribute, Ids.fresh());
      }
    }
    List<TextRepair> repairs = new ArrayList<>();
    for (Suspect each : List.copyOf(suspects)) {
      int characters = each.attribute.isMany() ? repairList(each) : repairValue(each);
      if (characters > 0) {
        repairs.add(new TextRepair(each.owner, each.attribute, characters));
      }
    }
    forget();
    return repairs;
  }

  private static int repairValue(Suspect suspect) {
    if (!(suspect.owner.eGet(suspect.attribute) instanceof String text) || isHoldable(text)) {
      return 0;
    }
    suspect.owner.eSet(suspect.attribute, repaired(text));
    return unholdable(text);
  }

  @SuppressWarnings("unchecked")
  private static int repairList(Suspect suspect) {
    EList<Object> list = (EList<Object>) suspect.owner.eGet(suspect.attribute);
    int characters = 0;
    for (int position = list.size() - 1; position >= 0; position--) {
      if (list.get(position) instanceof String text && !isHoldable(text)) {
        String repaired = repaired(text);
        characters += unholdable(text);
        if (suspect.attribute.isUnique() && list.contains(repaired)) {
          list.remove(position);
        } else {
          list.set(position, repaired);
        }
      }
    }
    return characters;
  }

  static boolean isHoldable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each < 0x20 ? each != '\n' && each != '\t' : each >= 0xD800) {
        if (Character.isHighSurrogate(each) && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))) {
          at++;
        } else if (each < 0x20 || Character.isSurrogate(each) || each >= 0xFFFE) {
          return false;
        }
      }
    }
    return true;
  }

  static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '\r') {
        if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
          repaired.append('\n');
        }
      } else if (each < 0x20 && each != '\n' && each != '\t') {
        continue;
      } else if (Character.isHighSurrogate(each) && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        repaired.append(each).append(text.charAt(++at));
      } else if (Character.isSurrogate(each) || each >= 0xFFFE) {
        repaired.append('\uFFFD');
      } else {
        repaired.append(each);
      }
    }
    return repaired.toString();
  }

  /** How many characters are lost by repairing; the way a line ends is not worth a word. */
  private static int unholdable(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (Character.isHighSurrogate(each) && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (each < 0x20 && each != '\n' && each != '\t' && each != '\r' || Character.isSurrogate(each)
          || each >= 0xFFFE) {
        count++;
      }
    }
    return count;
  }
}
