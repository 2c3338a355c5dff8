package org.throughline.core;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.Readership;

/**
 * Who outside the agency may see what. At first nobody sees anything. An element that names no reader has those of
 * what contains it; one that names readers narrows them and never widens them. The client itself only holds the rest
 * together: as long as it names no reader, the organisation and each chapter decide for themselves.
 */
public final class Sharing {

  private Sharing() {
  }

  /** The readers who may see an object of a client, after all that contains it had its say. */
  public static Set<Readership> readers(EObject object) {
    Set<Readership> readers = EnumSet.noneOf(Readership.class);
    for (Readership reader : Readership.values()) {
      if (allows(object, reader)) {
        readers.add(reader);
      }
    }
    return readers;
  }

  /** Whether a reader may see an object of a client. */
  public static boolean allows(EObject object, Readership reader) {
    EObject container = object.eContainer();
    return allows(object, reader, container != null && allows(container, reader));
  }

  /**
   * Whether a reader may see an object, given whether the reader may see what contains it.
   */
  static boolean allows(EObject object, Readership reader, boolean containerAllows) {
    if (!(object instanceof Element element) || element.getSharedWith().isEmpty()) {
      return containerAllows;
    }
    boolean freeToDecide = object.eContainer() == null
        || object.eContainer() instanceof Client client && client.getSharedWith().isEmpty();
    return element.getSharedWith().contains(reader) && (containerAllows || freeToDecide);
  }
}
