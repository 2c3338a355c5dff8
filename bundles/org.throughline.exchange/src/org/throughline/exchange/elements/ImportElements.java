package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.MoveElement;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.Element;

/**
 * Brings rows of a file into a client.
 *
 * @param label what it does
 * @param parts the rows
 */
record ImportElements(Message label, List<Part> parts) implements Operation {

  /**
   * A row.
   *
   * @param made whether the element is new
   * @param place where it goes; null when it stays
   */
  record Part(Element element, boolean made, @Nullable ElementPlace place, List<ImportRow.Cell> cells) {
  }

  ImportElements {
    parts = List.copyOf(parts);
  }

  static ImportElements of(ElementImport plan) {
    List<Part> parts = new ArrayList<>();
    for (ImportRow row : plan.rows()) {
      if (row.changes()) {
        parts.add(new Part(Objects.requireNonNull(row.element()), row.state() == ImportRow.State.NEW, row.place(),
            row.cells()));
      }
    }
    return new ImportElements(Message.of(ImportElements.class, "operation.import", parts.size(),
        new ModelLabel(plan.table().type())), parts);
  }

  @Override
  public void apply(Edit edit) {
    Set<EObject> made = Collections.newSetFromMap(new IdentityHashMap<>());
    parts.stream().filter(Part::made).forEach(part -> made.add(part.element));
    parts.forEach(part -> check(edit, part, made));
    for (Part part : parts) {
      if (part.made) {
        part.cells.stream().filter(cell -> !(cell.column().feature() instanceof EReference))
            .forEach(cell -> new SetFeature(part.element, feature(cell), cell.value()).apply(edit));
      }
    }
    add(edit, made);
    move(edit);
    for (Part part : parts) {
      part.cells.stream().filter(cell -> !part.made || cell.column().feature() instanceof EReference)
          .forEach(cell -> edit.run(put(part.element, cell)));
    }
  }

  /** Adds what is new, owners before what they contain. */
  private void add(Edit edit, Set<EObject> made) {
    List<Part> open = parts.stream().filter(Part::made).toList();
    Set<EObject> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    missing.addAll(made);
    while (!open.isEmpty()) {
      List<Part> later = new ArrayList<>();
      for (Part part : open) {
        ElementPlace place = Objects.requireNonNull(part.place);
        if (place.owner() != null && missing.contains(place.owner())) {
          later.add(part);
        } else {
          edit.run(new AddElement(owner(edit, place), place.feature(), part.element));
          missing.remove(part.element);
        }
      }
      if (later.size() == open.size()) {
        throw stale();
      }
      open = later;
    }
  }

  /** Moves what lies elsewhere afterwards; what would go into itself first waits for what has to leave it. */
  private void move(Edit edit) {
    List<Part> open = parts.stream().filter(part -> !part.made && part.place != null).toList();
    while (!open.isEmpty()) {
      List<Part> later = new ArrayList<>();
      for (Part part : open) {
        ElementPlace place = Objects.requireNonNull(part.place);
        EObject owner = owner(edit, place);
        if (EcoreUtil.isAncestor(part.element, owner)) {
          later.add(part);
        } else {
          edit.run(new MoveElement(part.element, owner, place.feature(), -1));
        }
      }
      if (later.size() == open.size()) {
        throw stale();
      }
      open = later;
    }
  }

  private static EObject owner(Edit edit, ElementPlace place) {
    EObject owner = place.owner();
    return owner != null ? owner : edit.chapter(Objects.requireNonNull(place.chapter()));
  }

  private static EStructuralFeature feature(ImportRow.Cell cell) {
    return Objects.requireNonNull(cell.column().feature());
  }

  private static Operation put(Element element, ImportRow.Cell cell) {
    Object value = cell.value();
    return cell.column().isName() ? new RenameElement(element, value == null ? "" : value.toString())
        : new SetFeature(element, feature(cell), value);
  }

  private static void check(Edit edit, Part part, Set<EObject> made) {
    boolean there = part.made ? part.element.eContainer() == null : isThere(edit, part.element, made);
    ElementPlace place = part.place;
    EObject owner = place == null ? null : place.owner();
    there &= owner == null || isThere(edit, owner, made);
    for (ImportRow.Cell cell : part.cells) {
      if (cell.column().feature() instanceof EReference) {
        List<?> targets = cell.value() instanceof List<?> all ? all
            : cell.value() == null ? List.of() : List.of(cell.value());
        there &= targets.stream().allMatch(each -> isThere(edit, (EObject) each, made));
      }
    }
    if (!there) {
      throw stale();
    }
  }

  private static boolean isThere(Edit edit, EObject object, Set<EObject> made) {
    return made.contains(object) || EcoreUtil.isAncestor(edit.client(), object);
  }

  private static ClientException stale() {
    return new ClientException(Kind.REFUSED, Message.of(ImportElements.class, "import.stale"), null);
  }
}
