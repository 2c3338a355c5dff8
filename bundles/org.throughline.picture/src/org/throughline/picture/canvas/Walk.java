package org.throughline.picture.canvas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;

/** Where the keys lead from one item of a canvas to the next. */
public final class Walk {

  /** What lies beside the way counts this much farther than what lies along it. */
  private static final double ASIDE = 2;

  private final List<Node> nodes;

  /** A walk over what is on a canvas. */
  public Walk(SceneMap map) {
    nodes = map.nodes();
  }

  /** The first item in reading order. */
  public Optional<Node> first() {
    return nodes.stream().findFirst();
  }

  /** The last item in reading order. */
  public Optional<Node> last() {
    return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
  }

  /** The next item in reading order; empty at the end, the first when there is none to start from. */
  public Optional<Node> next(@Nullable String from) {
    int at = place(from);
    return at + 1 < nodes.size() ? Optional.of(nodes.get(at + 1)) : Optional.empty();
  }

  /** The item before in reading order; empty at the beginning, the last when there is none to start from. */
  public Optional<Node> previous(@Nullable String from) {
    int at = place(from);
    int before = at < 0 ? nodes.size() - 1 : at - 1;
    return before >= 0 ? Optional.of(nodes.get(before)) : Optional.empty();
  }

  private int place(@Nullable String id) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest item in a direction, judged by where they are; the first in reading order when there is no start. */
  public Optional<Node> towards(@Nullable String from, Direction direction) {
    int at = place(from);
    if (at < 0) {
      return first();
    }
    Box start = nodes.get(at).box();
    Node best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Node node : nodes) {
      double far = node == nodes.get(at) ? Double.POSITIVE_INFINITY : distance(start, node.box(), direction);
      if (far < least) {
        least = far;
        best = node;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double distance(Box from, Box to, Direction direction) {
    boolean level = direction.dx() != 0;
    double ahead = level ? direction.dx() * (to.middle() - from.middle()) : direction.dy() * (to.centre() - from.centre());
    double gap = level ? gap(from.x(), from.right(), to.x(), to.right()) : gap(from.y(), from.bottom(), to.y(), to.bottom());
    double aside = level ? gap(from.y(), from.bottom(), to.y(), to.bottom()) : gap(from.x(), from.right(), to.x(), to.right());
    boolean beyond = ahead > 1 && (gap > 0 || aside == 0);
    // Between neighbours that are equally near, the one whose middle is nearest to the way wins.
    double middle = level ? Math.abs(to.centre() - from.centre()) : Math.abs(to.middle() - from.middle());
    return beyond ? gap + ASIDE * aside + middle / 100 + ahead / 1000 : Double.POSITIVE_INFINITY;
  }

  /** How far two stretches are apart; 0 where they overlap. */
  private static double gap(double low, double high, double otherLow, double otherHigh) {
    return Math.max(0, Math.max(otherLow - high, low - otherHigh));
  }
}
