package org.throughline.internal.coherence.ui.line;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.Story;

/**
 * What is drawn of the line of an element: stations from the highest down, one for each kind.
 *
 * @param subject whose line it is
 * @param above why it exists, the highest first
 * @param below what hangs on it, the nearest first
 * @param rest what also hangs on it and has no station of its own
 * @param practice what came back about it from practice
 * @param story why it exists, in one sentence
 * @param open where something is missing
 * @param cut whether there is more than was looked for
 */
public record LinePlan(EObject subject, List<Station> above, List<Station> below, List<EObject> rest,
    List<EObject> practice, Story story, Open open, boolean cut) {

  public LinePlan {
    above = List.copyOf(above);
    below = List.copyOf(below);
    rest = List.copyOf(rest);
    practice = List.copyOf(practice);
  }

  /**
   * Elements of one kind on the line.
   *
   * @param key tells it from the other stations of the plan
   * @param elements at least one, the nearest first
   */
  public record Station(String key, List<EObject> elements) {

    public Station {
      elements = List.copyOf(elements);
    }

    /** Whether it stands for one element only. */
    public boolean isSingle() {
      return elements.size() == 1;
    }

    /** The element that is nearest to the subject. */
    public EObject first() {
      return elements.getFirst();
    }
  }

  /**
   * Where the line stops for want of an element.
   *
   * @param above whether it should lead to an objective of the organisation and does not
   * @param below whether something should hang on it and nothing does
   */
  public record Open(boolean above, boolean below) {
  }

  /** All stations from the highest down, the subject among them. */
  public List<Station> stations() {
    List<Station> all = new java.util.ArrayList<>(above);
    all.add(new Station(LinePlanner.SUBJECT, List.of(subject)));
    all.addAll(below);
    return all;
  }
}
