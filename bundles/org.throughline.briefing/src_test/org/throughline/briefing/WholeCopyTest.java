package org.throughline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Document;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.testkit.TemporaryClients;

/** The agency looks at everything, and its cover says so. */
class WholeCopyTest {

  private static int size(EObject root) {
    List<EObject> all = new ArrayList<>();
    root.eAllContents().forEachRemaining(all::add);
    return all.size();
  }

  @Test
  void everyChapterIsInItAndNothingOfItIsTheClientItself() {
    try (TemporaryClients clients = new TemporaryClients()) {
      ClientSession session = clients.full(7);
      Client copy = WholeCopy.of(session);
      assertNotSame(session.client(), copy);
      assertEquals(size(session.client()), size(copy));
      Briefing briefing = session.index().<Briefing>all(Briefing.class).getFirst();
      Document document = WholeCopy.said(new BriefingBuilder(List.of()).build(copy, new BriefingRequest(Readership.CLIENT,
          Optional.empty(), Optional.empty(), Optional.ofNullable(briefing.getId()), Optional.empty(),
          LocalDate.of(2026, 11, 23))));
      String said = Message.of(WholeCopy.class, "cover.contains.whole").in(document.language());
      assertTrue(document.cover().facts().stream().anyMatch(it -> it.lines().getFirst().plain().equals(said)));
    }
  }
}
