package org.throughline.internal.sample.template;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.NewClient;
import org.throughline.internal.sample.template.Frame.Line;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterPart;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;

/** Puts a frame into a client: elements and values first, references when everything is there. Used once. */
final class FrameBuilder {

  private static final String ORGANISATION = "organisation";
  private static final String CLIENT = "client";
  private static final String AGAIN = "at";

  private final Edit edit;
  private final NewClient details;
  private final int language;
  private final Map<String, EObject> labelled = new HashMap<>();
  private final List<Runnable> references = new ArrayList<>();

  /** @param language which of the forms of a text is wanted: 0 Dutch, 1 Swedish, 2 English */
  FrameBuilder(Edit edit, NewClient details, int language) {
    this.edit = edit;
    this.details = details;
    this.language = language;
  }

  void build(Frame frame) {
    List<@Nullable EObject> open = new ArrayList<>();
    for (Line line : frame.lines()) {
      while (open.size() > line.depth()) {
        open.removeLast();
      }
      EObject parent = open.isEmpty() ? null : open.getLast();
      boolean leftOut = !open.isEmpty() && parent == null
          || !line.countries().isEmpty() && !line.countries().contains(details.country());
      open.add(leftOut ? null : parent == null ? top(line) : put(parent, line));
    }
    references.forEach(Runnable::run);
  }

  /** The client, its organisation, an element that has a label already, or a chapter; null when no installed module brings it. */
  private @Nullable EObject top(Line line) {
    if (line.feature().equals(AGAIN)) {
      return labelled.get(line.label());
    }
    if (line.feature().equals(CLIENT)) {
      return edit.client();
    }
    if (line.feature().equals(ORGANISATION)) {
      return edit.client().getOrganisation();
    }
    String[] name = line.feature().split("\\.");
    EClass type = (EClass) ModelPackage.eINSTANCE.getESubpackages().stream()
        .filter(each -> each.getName().equals(name[0])).map((EPackage each) -> each.getEClassifier(name[1]))
        .findFirst().orElseThrow();
    try {
      Chapter chapter = edit.chapter(type);
      if (!line.value().isEmpty()) {
        chapter.setName(text(line.value()));
      }
      return chapter;
    } catch (ClientException missing) {
      if (missing.kind() == ClientException.Kind.MISSING_MODULE) {
        return null;
      }
      throw missing;
    }
  }

  /** Sets a value or adds an element; gives the element lines below belong to. */
  private @Nullable EObject put(EObject parent, Line line) {
    EStructuralFeature feature = parent.eClass().getEStructuralFeature(line.feature());
    if (feature == null) {
      throw new IllegalStateException(parent.eClass().getName() + " has no " + line.feature());
    }
    if (feature instanceof EAttribute attribute) {
      value(parent, attribute, line.value());
      return null;
    }
    EReference reference = (EReference) feature;
    if (!reference.isContainment()) {
      references.add(() -> refer(parent, reference, line.value()));
      return null;
    }
    if (reference.getEReferenceType() == ModelPackage.Literals.ELEMENT_REF) {
      references.add(() -> point(parent, reference, line.value()));
      return null;
    }
    return add(parent, reference, line);
  }

  private EObject add(EObject parent, EReference reference, Line line) {
    EObject child = edit.create(reference.getEReferenceType());
    if (child instanceof Element element && !line.value().isEmpty()) {
      element.setName(text(line.value()));
    }
    if (!line.label().isEmpty()) {
      labelled.put(line.label(), child);
    }
    if (parent instanceof Chapter chapter && child instanceof ChapterPart part) {
      edit.addPart(chapter, reference, part);
    } else {
      give(parent, reference, child);
    }
    return child;
  }

  private void value(EObject owner, EAttribute attribute, String written) {
    String whole = text(written);
    List<String> parts = attribute.isMany() ? Arrays.stream(whole.split(";")).map(String::strip).toList() : List.of(whole);
    EDataType type = attribute.getEAttributeType();
    for (String part : parts) {
      give(owner, attribute, type.getInstanceClass() == String.class ? part : EcoreUtil.createFromString(type, part));
    }
  }

  /** The form in the wanted language, with what is known of the client put in. */
  private String text(String written) {
    String[] forms = written.split(" \\| ", -1);
    String form = forms.length == 3 ? forms[language] : written;
    int year = LocalDate.ofInstant(edit.now(), ZoneOffset.UTC).getYear();
    return form.strip().replace("\\n", "\n").replace("{name}", details.name()).replace("{year}", String.valueOf(year))
        .replace("{next}", String.valueOf(year + 1)).replace("{zone}", details.zone().getId())
        .replace("{country}", details.country()).replace("{language}", List.of("nl", "sv", "en").get(language));
  }

  private void refer(EObject owner, EReference reference, String labels) {
    for (String label : labels.split(" ")) {
      EObject target = labelled.get(label.substring(1));
      if (target != null) {
        give(owner, reference, target);
      }
    }
  }

  private void point(EObject owner, EReference reference, String labels) {
    for (String label : labels.split(" ")) {
      if (labelled.get(label.substring(1)) instanceof Element target) {
        ElementRef pointer = ModelFactory.eINSTANCE.createElementRef();
        pointer.setTargetId(target.getId());
        pointer.setTargetType(target.eClass().getEPackage().getName() + "." + target.eClass().getName());
        pointer.setLastLabel(target.getName());
        give(owner, reference, pointer);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void give(EObject owner, EStructuralFeature feature, Object value) {
    if (feature.isMany()) {
      ((List<Object>) owner.eGet(feature)).add(value);
    } else {
      owner.eSet(feature, value);
    }
  }
}
