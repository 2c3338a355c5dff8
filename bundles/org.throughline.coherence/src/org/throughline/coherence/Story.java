package org.throughline.coherence;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Message;

/**
 * Why an element exists, in one sentence.
 *
 * @param element it
 * @param way the shortest way up to an objective of the organisation; where there is none, to any objective; where there
 *     is none either, empty
 * @param reaches whether it ends at an objective of the organisation
 * @param sentence the whole of it
 */
public record Story(EObject element, List<Link> way, boolean reaches, Message sentence) {

  public Story {
    way = List.copyOf(way);
  }
}
