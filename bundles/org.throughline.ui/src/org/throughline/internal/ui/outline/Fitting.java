package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;

/** Knows what can be made at a place of the outline. */
public final class Fitting {

  private final List<ModelModule> modules;
  private final Set<EPackage> packages = new LinkedHashSet<>();

  /** With the kinds of the product's model and of these modules. */
  public Fitting(Collection<? extends ModelModule> modules) {
    this.modules = List.copyOf(modules);
    add(ModelPackage.eINSTANCE);
    modules.forEach(module -> module.packages().forEach(this::add));
  }

  private void add(EPackage known) {
    packages.add(known);
    known.getESubpackages().forEach(this::add);
  }

  /**
   * Something that can be made.
   *
   * @param parent what will contain it
   * @param feature the containment that takes it
   * @param type what kind of thing
   * @param before what it will stand before in a list; null for the end
   * @param beside whether it stands beside the node that was asked for instead of below it
   */
  public record Choice(EObject parent, EReference feature, EClass type, @Nullable EObject before, boolean beside) {

    /** The operation that makes it. */
    public Operation operation(@Nullable String name) {
      if (ModelPackage.Literals.CHAPTER.isSuperTypeOf(type) && parent instanceof Client) {
        return new AddChapter(type);
      }
      AddElement add = AddElement.of(parent, feature, type, name);
      int place = before == null ? -1 : ((List<?>) parent.eGet(feature)).indexOf(before);
      return new AddElement(parent, feature, add.element(), place);
    }
  }

  /** What can be made below and beside a node of an open client; empty where nothing may be changed. */
  public List<Choice> choices(ClientSession session, Object node) {
    EObject element = Outline.element(node);
    if (element == null || !session.access().editable() || session.readOnlyReason(element).isPresent()) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    switch (node) {
      case Group group -> below(group.owner(), group.feature(), choices);
      case Range range -> below(range.owner(), range.feature(), choices);
      case Client client -> chapters(client, choices);
      case org.throughline.model.ChapterEntry unread -> {
        // What is in a chapter that cannot be read is not known.
      }
      default -> around(session, element, choices);
    }
    return choices;
  }

  private void chapters(Client client, List<Choice> choices) {
    for (ModelModule module : modules) {
      EClass type = module.chapterClass();
      boolean there = type == null || client.getChapters().stream().anyMatch(type::isInstance)
          || client.getEntries().stream().anyMatch(entry -> type.getEPackage().getNsURI().equals(entry.getNsUri())
              && module.name().equals(entry.getModule()));
      if (type != null && !there) {
        choices.add(new Choice(client, ModelPackage.Literals.CLIENT__CHAPTERS, type, null, false));
      }
    }
  }

  private void around(ClientSession session, EObject element, List<Choice> choices) {
    element.eClass().getEAllContainments().stream().filter(feature -> Outline.isShown(feature)
        && feature.isChangeable() && (feature.isMany() || element.eGet(feature) == null))
        .forEach(feature -> below(element, feature, choices));
    EObject parent = element.eContainer();
    EReference feature = element.eContainmentFeature();
    if (parent != null && feature.isMany() && !(element instanceof Chapter)
        && session.readOnlyReason(parent).isEmpty()) {
      List<?> list = (List<?>) parent.eGet(feature);
      int next = list.indexOf(element) + 1;
      EObject before = next < list.size() ? (EObject) list.get(next) : null;
      kinds(feature.getEReferenceType()).forEach(
          type -> choices.add(new Choice(parent, feature, type, before, true)));
    }
  }

  private void below(EObject owner, EReference feature, List<Choice> choices) {
    kinds(feature.getEReferenceType()).forEach(type -> choices.add(new Choice(owner, feature, type, null, false)));
  }

  /** A class itself and all that extend it, as far as something can be of them. */
  List<EClass> kinds(EClass type) {
    if (!type.isAbstract() && !type.isInterface()) {
      return List.of(type);
    }
    return packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(each -> type.isSuperTypeOf(each) && !each.isAbstract() && !each.isInterface())
        .toList();
  }
}
