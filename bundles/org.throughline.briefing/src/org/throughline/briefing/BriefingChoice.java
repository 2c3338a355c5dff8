package org.throughline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.core.Sharing;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingState;

/** Which briefing of a client is meant when nobody names one. */
public final class BriefingChoice {

  private BriefingChoice() {
  }

  /**
   * The request with the briefing it is for: the one it names, else the first of the client that is made for its reader,
   * that this reader may see, that is not closed, and that is no template for others.
   *
   * @param client the whole client, for a copy no longer says which briefings are templates
   */
  public static BriefingRequest settled(BriefingRequest request, Client client) {
    if (request.briefing().isPresent()) {
      return request;
    }
    String id = first(client, request.readership()).map(Briefing::getId).orElse("");
    return new BriefingRequest(request.readership(), request.recipient(), request.author(), Optional.of(id),
        request.title(), request.today());
  }

  /** The first briefing for a reader. */
  public static Optional<Briefing> first(Client client, Readership reader) {
    List<Briefing> all = new ArrayList<>();
    client.eAllContents().forEachRemaining(it -> {
      if (it instanceof Briefing briefing) {
        all.add(briefing);
      }
    });
    return all.stream().filter(it -> it.getReader() == reader && it.getState() != BriefingState.CLOSED)
        .filter(it -> !OwnTemplate.is(it) && Sharing.allows(it, reader)).findFirst();
  }
}
