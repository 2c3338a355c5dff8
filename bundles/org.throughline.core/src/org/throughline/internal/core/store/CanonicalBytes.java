package org.throughline.internal.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Element;

/**
 * Writes the same bytes as {@link CanonicalSave} straight from the objects, several times as fast. What is rare (no
 * value where one is set, references to what has no id, characters that XML does not know) it leaves to that. For one
 * file and one thread; of a large file a second thread writes what it gets to first.
 */
final class CanonicalBytes {

  private static final byte[] DECLARATION = Utf8Lines.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private static final byte[] HREF = Utf8Lines.ascii(" href=\"");
  private static final byte[] TYPE = Utf8Lines.ascii("xsi:type=\"");
  private static final byte[] END_OF_EMPTY = Utf8Lines.ascii("/>\n");
  private static final byte[] END_OF_START = Utf8Lines.ascii(">\n");
  private static final byte[] REFERENCE = Utf8Lines.ascii("tl:/");

  private static final Set<String> RESERVED = Set.of("", "xmi", "xsi", "xml", "xmlns");

  /** Something that has to be written the long way. */
  private static final class Rare extends RuntimeException {

    private static final long serialVersionUID = 1;

    Rare() {
      super("rare", null, false, false);
    }
  }

  /** A file of more bytes than this is written by two threads. */
  private static final int LARGE = 1 << 17;
  /** Into how many parts a list is cut: so many that neither thread waits long for the other's last. */
  private static final int PARTS = 16;

  private final Resource file;
  private final ClassPlan.Plans plans;
  private final int expected;
  private final Utf8Lines out;
  private final Map<String, EPackage> packages = new TreeMap<>();
  /** Parts of the root's lists that two threads write. */
  private final Map<ClassPlan.Feature, List<FutureTask<CanonicalBytes>>> shared = new HashMap<>();
  private @Nullable EPackage lastPackage;
  private boolean typed;
  private boolean startOpen;

  private CanonicalBytes(Resource file, ClassPlan.Plans plans, int expected) {
    this.file = file;
    this.plans = plans;
    this.expected = expected;
    out = new Utf8Lines(expected + expected / 8);
  }

  /**
   * The canonical form of a file.
   *
   * @param expected about how many bytes it will be
   * @return null when it holds something rare
   */
  static byte @Nullable [] of(ClientResource file, ClassPlan.Plans plans, int expected) {
    if (file.getContents().size() != 1 || !file.getEObjectToExtensionMap().isEmpty()) {
      return null;
    }
    try {
      return new CanonicalBytes(file, plans, expected).write((InternalEObject) file.getContents().getFirst());
    } catch (Rare | Utf8Lines.Unstorable longWay) {
      return null;
    }
  }

  private byte[] write(InternalEObject root) {
    out.raw(DECLARATION);
    ClassPlan plan = plans.of(root.eClass());
    if (expected >= LARGE) {
      share(root, plan);
    }
    byte[] name = typeName(plan);
    out.raw('<');
    out.raw(name);
    startOpen = true;
    int mark = out.size();
    attributes(root, plan, 4);
    InternalEObject container = root.eInternalContainer();
    if (container != null) {
      EReference opposite = root.eContainmentFeature().getEOpposite();
      if (opposite != null && !opposite.isTransient()) {
        throw new Rare();
      }
    }
    elements(root, plan, 2);
    end(name, 0);
    out.insert(mark, Utf8Lines.ascii(namespaces()));
    return out.toBytes();
  }

  private String namespaces() {
    StringBuilder text = new StringBuilder();
    text.append("\n    xmi:version=\"2.0\"\n    xmlns:xmi=\"http://www.omg.org/XMI\"");
    if (typed) {
      text.append("\n    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    }
    packages.forEach((prefix, used) ->
        text.append("\n    xmlns:").append(prefix).append("=\"").append(used.getNsURI()).append('"'));
    return text.toString();
  }

  private byte[] typeName(ClassPlan plan) {
    EPackage used = plan.eClass().getEPackage();
    if (used != lastPackage) {
      String prefix = used.getNsPrefix();
      EPackage before = packages.putIfAbsent(prefix, used);
      if (before != null && before != used || RESERVED.contains(prefix) || used.getNsURI() == null) {
        throw new Rare();
      }
      lastPackage = used;
    }
    return plan.typeName();
  }

  /** Everything that stands inside the start tag. */
  private void attributes(InternalEObject object, ClassPlan plan, int indent) {
    for (ClassPlan.Feature feature : plan.features()) {
      switch (feature.kind()) {
        case ATTRIBUTE -> attribute(object, feature, indent);
        case REFERENCE -> {
          if (object.eGet(feature.id(), false, true) instanceof InternalEObject target && isHere(target)) {
            startAttribute(feature, indent);
            id(target);
            out.raw('"');
          }
        }
        case REFERENCES -> {
          if (object.eIsSet(feature.id())) {
            references(targets(object, feature), feature, indent);
          }
        }
        default -> {
          // It becomes an element.
        }
      }
    }
  }

  private void attribute(InternalEObject object, ClassPlan.Feature feature, int indent) {
    if (!feature.always() && !object.eIsSet(feature.id())) {
      return;
    }
    String text = text(object.eGet(feature.id(), false, true), feature);
    startAttribute(feature, indent);
    out.attribute(text);
    out.raw('"');
  }

  private void references(InternalEList<? extends InternalEObject> targets, ClassPlan.Feature feature, int indent) {
    if (targets.isEmpty() || !areHere(targets)) {
      return;
    }
    startAttribute(feature, indent);
    boolean further = false;
    for (Iterator<? extends InternalEObject> each = targets.basicIterator(); each.hasNext();) {
      if (further) {
        out.raw(' ');
      }
      id(each.next());
      further = true;
    }
    out.raw('"');
  }

  private static String text(@Nullable Object value, ClassPlan.Feature feature) {
    if (value == null) {
      throw new Rare();
    }
    EFactory conversion = feature.conversion();
    String text = conversion == null ? (String) value : conversion.convertToString((EDataType) feature.type(), value);
    if (text == null) {
      throw new Rare();
    }
    return text;
  }

  private void startAttribute(ClassPlan.Feature feature, int indent) {
    out.raw('\n');
    out.indent(indent);
    out.raw(feature.name());
    out.raw('=');
    out.raw('"');
  }

  @SuppressWarnings("unchecked")
  private static InternalEList<? extends InternalEObject> targets(InternalEObject object, ClassPlan.Feature feature) {
    return (InternalEList<? extends InternalEObject>) object.eGet(feature.id(), false, true);
  }

  private boolean isHere(InternalEObject target) {
    if (target.eIsProxy()) {
      return false;
    }
    Resource holding = target.eResource();
    return holding == file || holding == null;
  }

  private boolean areHere(InternalEList<? extends InternalEObject> targets) {
    for (Iterator<? extends InternalEObject> each = targets.basicIterator(); each.hasNext();) {
      if (!isHere(each.next())) {
        return false;
      }
    }
    return true;
  }

  private void id(InternalEObject target) {
    String id = target instanceof Element element ? element.getId() : null;
    if (id == null || id.isEmpty()) {
      throw new Rare();
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_')) {
        throw new Rare();
      }
    }
    out.ascii(id, id.length());
  }

  /** Everything that stands between the tags. */
  private void elements(InternalEObject object, ClassPlan plan, int indent) {
    for (ClassPlan.Feature feature : plan.features()) {
      if (feature.kind() == ClassPlan.Kind.ATTRIBUTE || !object.eIsSet(feature.id())) {
        continue;
      }
      switch (feature.kind()) {
        case LONG_TEXT -> value(object.eGet(feature.id(), false, true), feature, indent);
        case ATTRIBUTES -> {
          for (Object value : (List<?>) object.eGet(feature.id(), false, true)) {
            value(value, feature, indent);
          }
        }
        case CHILD -> child((InternalEObject) object.eGet(feature.id(), false, true), feature, indent);
        case CHILDREN -> children(targets(object, feature).basicList(), feature, indent);
        case REFERENCE -> {
          if (object.eGet(feature.id(), false, true) instanceof InternalEObject target && !isHere(target)) {
            href(target, feature, indent);
          }
        }
        case REFERENCES -> {
          InternalEList<? extends InternalEObject> targets = targets(object, feature);
          if (!areHere(targets)) {
            for (Iterator<? extends InternalEObject> each = targets.basicIterator(); each.hasNext();) {
              href(each.next(), feature, indent);
            }
          }
        }
        default -> throw new Rare();
      }
    }
  }

  private void start(ClassPlan.Feature feature, int indent) {
    if (startOpen) {
      out.raw(END_OF_START);
    }
    out.indent(indent);
    out.raw('<');
    out.raw(feature.name());
    startOpen = false;
  }

  private void end(byte[] name, int indent) {
    if (startOpen) {
      out.raw(END_OF_EMPTY);
      startOpen = false;
      return;
    }
    out.indent(indent);
    endTag(name);
  }

  private void endTag(byte[] name) {
    out.raw('<');
    out.raw('/');
    out.raw(name);
    out.raw(END_OF_START);
  }

  private void value(@Nullable Object value, ClassPlan.Feature feature, int indent) {
    String text = text(value, feature);
    start(feature, indent);
    out.raw('>');
    out.text(text);
    endTag(feature.name());
  }

  private void children(List<? extends InternalEObject> values, ClassPlan.Feature feature, int indent) {
    List<FutureTask<CanonicalBytes>> parts = indent > 2 ? List.of() : shared.getOrDefault(feature, List.of());
    if (parts.isEmpty()) {
      values.forEach(each -> child(each, feature, indent));
      return;
    }
    for (FutureTask<CanonicalBytes> part : parts) {
      // Does nothing where the other thread has begun it.
      part.run();
      try {
        add(part.get());
      } catch (ExecutionException failed) {
        // Whatever it is, the long way meets it too and says what it is.
        throw new Rare();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new Rare();
      }
    }
  }

  /** Cuts the lists of a large root into parts; another thread begins them from the last to the first. */
  private void share(InternalEObject root, ClassPlan plan) {
    List<FutureTask<CanonicalBytes>> all = new ArrayList<>();
    for (ClassPlan.Feature feature : plan.features()) {
      if (feature.kind() == ClassPlan.Kind.CHILDREN && root.eIsSet(feature.id())) {
        List<? extends InternalEObject> values = targets(root, feature).basicList();
        int length = Math.max(1, values.size() / PARTS);
        List<FutureTask<CanonicalBytes>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += length) {
          parts.add(part(values.subList(from, Math.min(values.size(), from + length)), feature));
        }
        shared.put(feature, parts);
        all.addAll(parts);
      }
    }
    if (all.size() > 1) {
      Thread.ofVirtual().start(() -> all.reversed().forEach(FutureTask::run));
    }
  }

  private FutureTask<CanonicalBytes> part(List<? extends InternalEObject> values, ClassPlan.Feature feature) {
    return new FutureTask<>(() -> {
      CanonicalBytes part = new CanonicalBytes(file, plans, expected / PARTS);
      values.forEach(each -> part.child(each, feature, 2));
      return part;
    });
  }

  private void add(CanonicalBytes other) {
    other.packages.forEach((prefix, used) -> {
      EPackage before = packages.putIfAbsent(prefix, used);
      if (before != null && before != used) {
        throw new Rare();
      }
    });
    typed |= other.typed;
    out.raw(other.out.toBytes());
  }

  private void child(@Nullable InternalEObject object, ClassPlan.Feature feature, int indent) {
    if (object == null) {
      throw new Rare();
    }
    if (object.eDirectResource() != null || object.eIsProxy()) {
      href(object, feature, indent);
      return;
    }
    EClass eClass = object.eClass();
    ClassPlan plan = plans.of(eClass);
    start(feature, indent);
    startOpen = true;
    if (eClass != feature.type()) {
      out.raw('\n');
      out.indent(indent + 4);
      type(plan);
    }
    attributes(object, plan, indent + 4);
    elements(object, plan, indent + 2);
    end(feature.name(), indent);
  }

  private void type(ClassPlan plan) {
    typed = true;
    out.raw(TYPE);
    out.raw(typeName(plan));
    out.raw('"');
  }

  /** A reference on one line. */
  private void href(InternalEObject target, ClassPlan.Feature feature, int indent) {
    URI asRead = target.eProxyURI();
    if (asRead == null && target.eResource() == null) {
      throw new Rare();
    }
    start(feature, indent);
    if (feature.openType() && target.eClass() != feature.type()) {
      out.raw(' ');
      type(plans.of(target.eClass()));
    }
    out.raw(HREF);
    if (asRead == null) {
      out.raw(REFERENCE);
      id(target);
    } else {
      out.attribute(asRead.toString());
    }
    out.raw('"');
    out.raw(END_OF_EMPTY);
  }
}
