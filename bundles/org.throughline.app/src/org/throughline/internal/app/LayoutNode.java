package org.throughline.internal.app;

import java.util.List;

/**
 * One part of how a perspective is laid out: a stack of views, a view, the place of the editors, or something that holds
 * such parts beside or above each other.
 *
 * @param kind what it is
 * @param id the view's or the stack's id; empty for what only holds others
 * @param weight the share of the space, as the workbench writes it; empty when none is set
 * @param shown whether it is open
 * @param front whether it is the one in front in its stack
 * @param parts what is in it, in order
 */
record LayoutNode(Kind kind, String id, String weight, boolean shown, boolean front, List<LayoutNode> parts) {

  /** What a part of a layout can be. */
  enum Kind {
    /** Holds parts beside each other. */
    BESIDE,
    /** Holds parts above each other. */
    ABOVE,
    /** Holds views of which one is in front. */
    STACK,
    /** A view, or the place of the editors. */
    VIEW
  }

  LayoutNode {
    parts = List.copyOf(parts);
  }
}
