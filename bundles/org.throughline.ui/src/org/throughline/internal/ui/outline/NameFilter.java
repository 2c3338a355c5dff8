package org.throughline.internal.ui.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds nodes of the outline by a part of their name; capitals and accents make no difference.
 *
 * @param wanted what was typed
 * @param text names the nodes
 */
public record NameFilter(String wanted, NodeText text) {

  public NameFilter {
    wanted = plain(wanted.strip());
  }

  /**
   * What a filter leaves.
   *
   * @param hits the nodes that are called so
   * @param ways the nodes above those
   * @param first the first hits, from top to bottom
   */
  public record Found(Set<Object> hits, Set<Object> ways, List<Object> first) {

    /** Whether a node is shown: a hit, on the way to one, or below one. */
    public boolean shows(Object node) {
      return hits.contains(node) || ways.contains(node) || isBelowHit(node);
    }

    private boolean isBelowHit(Object node) {
      if (hits.isEmpty()) {
        return false;
      }
      for (Object above = Outline.parent(node); above != null; above = Outline.parent(above)) {
        if (hits.contains(above)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Called now and then while it searches; throws to end it. */
  @FunctionalInterface
  public interface Pulse {

    /** Throws when the search has to end. */
    void check();
  }

  /**
   * Searches whole clients. On any thread that may read them.
   *
   * @param most how many of the first hits are listed
   */
  public Found search(List<? extends EObject> clients, int most, Pulse pulse) {
    Found found = new Found(new HashSet<>(), new HashSet<>(), new ArrayList<>());
    clients.forEach(client -> isOnWay(client, found, most, pulse));
    return found;
  }

  private boolean isOnWay(Object node, Found found, int most, Pulse pulse) {
    pulse.check();
    // A stretch of a list is no thing with a name, so its numbers are no hit.
    boolean hit = !(node instanceof Range) && plain(text.of(node)).contains(wanted);
    if (hit) {
      found.hits.add(node);
      if (found.first.size() < most) {
        found.first.add(node);
      }
    }
    boolean way = false;
    if (Outline.hasChildren(node)) {
      for (Object child : Outline.children(node)) {
        way |= isOnWay(child, found, most, pulse);
      }
    }
    if (way) {
      found.ways.add(node);
    }
    return hit || way;
  }

  /** Where in a name the wanted part stands: begin and length; null when it is not there letter by letter. */
  public int @Nullable [] place(String name) {
    int at = name.length() == plain(name).length() ? plain(name).indexOf(wanted) : -1;
    return at < 0 || wanted.isEmpty() ? null : new int[] {at, wanted.length()};
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }
}
