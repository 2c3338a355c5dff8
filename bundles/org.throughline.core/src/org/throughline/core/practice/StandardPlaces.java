package org.throughline.core.practice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Department;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.journey.Touchpoint;

/**
 * Where a standard counts and who keeps it: what the standard itself says, else what its touchpoint and channel say. For
 * one thread, and for as long as the client does not change.
 */
public final class StandardPlaces {

  private final Client client;
  private @Nullable Map<String, Touchpoint> touchpoints;

  /** The places of a client, or of a copy of one. */
  public StandardPlaces(Client client) {
    this.client = client;
  }

  /** The touchpoint for which a standard counts, when it names one that is in the client. */
  public Optional<Touchpoint> touchpoint(ServiceStandard standard) {
    ElementRef reference = standard.getTouchpoint();
    return reference == null ? Optional.empty() : Optional.ofNullable(touchpoints().get(reference.getTargetId()));
  }

  /** The channel of a standard: its own, else that of its touchpoint. */
  public Optional<Channel> channel(ServiceStandard standard) {
    Channel own = standard.getChannel();
    return own != null ? Optional.of(own) : touchpoint(standard).map(Touchpoint::getChannel);
  }

  /**
   * The department that keeps a standard: its own, else the owner of its touchpoint, else the owner of its channel, else
   * the one department that must keep the promise.
   */
  public Optional<Department> department(ServiceStandard standard) {
    Department own = standard.getDepartment();
    return own != null ? Optional.of(own) : touchpoint(standard).map(Touchpoint::getOwner)
        .or(() -> channel(standard).map(Channel::getOwner)).or(() -> only(standard.eContainer()));
  }

  private static Optional<Department> only(@Nullable EObject container) {
    return container instanceof Promise promise && promise.getDepartments().size() == 1
        ? Optional.of(promise.getDepartments().getFirst()) : Optional.empty();
  }

  private Map<String, Touchpoint> touchpoints() {
    Map<String, Touchpoint> found = touchpoints;
    if (found == null) {
      found = new HashMap<>();
      for (TreeIterator<EObject> all = client.eAllContents(); all.hasNext();) {
        if (all.next() instanceof Touchpoint touchpoint && touchpoint.getId() != null) {
          found.put(touchpoint.getId(), touchpoint);
          all.prune();
        }
      }
      touchpoints = found;
    }
    return found;
  }
}
