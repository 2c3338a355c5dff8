package org.throughline.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ProviderType;

/** What does not hold in a client at present. From any thread; while a check goes on some of it may be out of date. */
@ProviderType
public interface Findings {

  /** The findings about one element, in the order of the rules' ids and their keys. */
  List<Finding> about(EObject element);

  /** Visits every finding, in no particular order. */
  void forEach(Consumer<Finding> visitor);

  /** How many there are. */
  int size();

  /** All of them, in no particular order. */
  default List<Finding> all() {
    List<Finding> all = new ArrayList<>(size());
    forEach(all::add);
    return all;
  }
}
