package org.throughline.internal.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.app.LayoutNode.Kind;

/** Reads the layout of a perspective that is shown, and gives it the one it had. */
final class LayoutModel {

  private final EModelService model;

  LayoutModel(EModelService model) {
    this.model = model;
  }

  // ---- reading

  LayoutNode read(MPerspective perspective) {
    return new LayoutNode(Kind.BESIDE, "", "", true, false, parts(perspective));
  }

  private List<LayoutNode> parts(MElementContainer<?> container) {
    List<LayoutNode> parts = new ArrayList<>();
    for (MUIElement child : container.getChildren()) {
      // Elsewhere all parts are seen, and the platform selects the one that was worked in last.
      boolean front = container instanceof MPartStack && container.getSelectedElement() == child;
      LayoutNode part = switch (child) {
        case MPartSashContainer sash -> node(sash.isHorizontal() ? Kind.BESIDE : Kind.ABOVE, "", sash, front, parts(sash));
        case MPartStack stack -> node(Kind.STACK, id(stack), stack, front, parts(stack));
        default -> node(Kind.VIEW, id(child), child, front, List.of());
      };
      parts.add(part);
    }
    return parts;
  }

  private static LayoutNode node(Kind kind, String id, MUIElement element, boolean front, List<LayoutNode> parts) {
    String weight = element.getContainerData();
    return new LayoutNode(kind, id, weight == null ? "" : plain(weight), element.isToBeRendered(), front, parts);
  }

  private static String id(MUIElement element) {
    return element.getElementId() == null ? "" : plain(element.getElementId());
  }

  private static String plain(String text) {
    return text.replaceAll("[|\\r\\n]", " ");
  }

  /** The ids of the views a layout has open. */
  static Set<String> openViews(LayoutNode node) {
    Set<String> ids = new HashSet<>();
    if (node.kind() == Kind.VIEW && node.shown()) {
      ids.add(node.id());
    }
    node.parts().forEach(part -> ids.addAll(openViews(part)));
    return ids;
  }

  // ---- giving

  /** Lays a perspective out. What the layout does not know, such as a view that came since, stays where it is. */
  void give(MPerspective perspective, LayoutNode layout) {
    Map<String, MPlaceholder> views = new HashMap<>();
    model.findElements(perspective, null, MPlaceholder.class).forEach(each -> views.put(id(each), each));
    Map<String, MPartStack> stacks = new HashMap<>();
    model.findElements(perspective, null, MPartStack.class).stream()
        .filter(each -> model.getElementLocation(each) != EModelService.IN_SHARED_AREA)
        .forEach(each -> stacks.put(id(each), each));
    if (isAlike(perspective, layout)) {
      adjust(perspective, layout);
    } else {
      rebuild(perspective, layout, views, stacks);
    }
  }

  /** Whether the same parts are in the same places, so that only their sizes and their being open may differ. */
  private static boolean isAlike(MElementContainer<?> container, LayoutNode layout) {
    List<? extends MUIElement> children = container.getChildren();
    if (children.size() != layout.parts().size()) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      LayoutNode part = layout.parts().get(i);
      boolean alike = switch (children.get(i)) {
        case MPartSashContainer sash -> part.kind() == (sash.isHorizontal() ? Kind.BESIDE : Kind.ABOVE)
            && isAlike(sash, part);
        case MPartStack stack -> part.kind() == Kind.STACK && id(stack).equals(part.id()) && isAlike(stack, part);
        case MUIElement view -> part.kind() == Kind.VIEW && id(view).equals(part.id());
      };
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  private void adjust(MElementContainer<?> container, LayoutNode layout) {
    for (int i = 0; i < layout.parts().size(); i++) {
      MUIElement child = container.getChildren().get(i);
      LayoutNode part = layout.parts().get(i);
      adjust(child, part);
      if (child instanceof MElementContainer<?> inner && !(child instanceof MPlaceholder)) {
        adjust(inner, part);
      }
    }
    front(container, layout);
  }

  private static void adjust(MUIElement element, LayoutNode part) {
    if (!part.weight().isEmpty()) {
      element.setContainerData(part.weight());
    }
    if (element.isToBeRendered() != part.shown()) {
      element.setToBeRendered(part.shown());
    }
  }

  @SuppressWarnings("unchecked")
  private static void front(MElementContainer<?> container, LayoutNode layout) {
    for (int i = 0; i < layout.parts().size() && i < container.getChildren().size(); i++) {
      MUIElement child = container.getChildren().get(i);
      if (layout.parts().get(i).front() && child.isToBeRendered() && container instanceof MPartStack) {
        ((MElementContainer<MUIElement>) container).setSelectedElement(child);
      }
    }
  }

  private void rebuild(MPerspective perspective, LayoutNode layout, Map<String, MPlaceholder> views,
      Map<String, MPartStack> stacks) {
    List<MPartSashContainerElement> old = new ArrayList<>(perspective.getChildren());
    Set<MUIElement> placed = new HashSet<>();
    List<MPartSashContainerElement> made = new ArrayList<>();
    for (LayoutNode part : layout.parts()) {
      MPartSashContainerElement element = build(part, views, stacks, placed);
      if (element != null) {
        made.add(element);
      }
    }
    if (made.isEmpty()) {
      return;
    }
    MPartStack refuge = refuge(made);
    for (MPlaceholder view : views.values()) {
      if (!placed.contains(view) && refuge != null) {
        refuge.getChildren().add(view);
      }
    }
    perspective.getChildren().addAll(made);
    for (MPartSashContainerElement each : old) {
      if (!made.contains(each)) {
        each.setToBeRendered(false);
        perspective.getChildren().remove(each);
      }
    }
  }

  private @Nullable MPartStack refuge(List<MPartSashContainerElement> made) {
    for (MPartSashContainerElement each : made) {
      if (each instanceof MPartStack stack) {
        return stack;
      }
      List<MPartStack> inside = model.findElements(each, null, MPartStack.class);
      if (!inside.isEmpty()) {
        return inside.getFirst();
      }
    }
    return null;
  }

  private @Nullable MPartSashContainerElement build(LayoutNode part, Map<String, MPlaceholder> views,
      Map<String, MPartStack> stacks, Set<MUIElement> placed) {
    return switch (part.kind()) {
      case VIEW -> {
        MPlaceholder view = views.get(part.id());
        if (view == null || !placed.add(view)) {
          yield null;
        }
        adjust(view, part);
        yield view;
      }
      case STACK -> stack(part, views, stacks, placed);
      case BESIDE, ABOVE -> {
        MPartSashContainer sash = model.createModelElement(MPartSashContainer.class);
        sash.setHorizontal(part.kind() == Kind.BESIDE);
        sash.setContainerData(part.weight());
        for (LayoutNode inner : part.parts()) {
          MPartSashContainerElement element = build(inner, views, stacks, placed);
          if (element != null) {
            sash.getChildren().add(element);
          }
        }
        sash.setToBeRendered(part.shown());
        yield sash.getChildren().isEmpty() ? null : sash;
      }
    };
  }

  private @Nullable MPartStack stack(LayoutNode part, Map<String, MPlaceholder> views, Map<String, MPartStack> stacks,
      Set<MUIElement> placed) {
    MPartStack stack = stacks.getOrDefault(part.id(), null);
    if (stack == null || !placed.add(stack)) {
      stack = model.createModelElement(MPartStack.class);
      stack.setElementId(part.id());
      placed.add(stack);
    }
    List<MStackElement> inside = new ArrayList<>();
    MStackElement front = null;
    for (LayoutNode each : part.parts()) {
      MPlaceholder view = views.get(each.id());
      if (view != null && placed.add(view)) {
        adjust(view, each);
        inside.add(view);
        front = each.front() && each.shown() ? view : front;
      }
    }
    for (MStackElement view : inside) {
      stack.getChildren().add(view);
    }
    if (front != null) {
      stack.setSelectedElement(front);
    }
    adjust(stack, part);
    return stack;
  }
}
