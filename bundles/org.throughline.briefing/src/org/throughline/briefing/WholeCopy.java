package org.throughline.briefing;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Words;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.model.Client;

/**
 * A briefing as the agency reads it: made of everything, shared or not. It is to be looked at only; what is handed over
 * is always made of a copy of what its reader may see.
 */
public final class WholeCopy {

  private WholeCopy() {
  }

  /** A copy of the whole client, with the ids of the originals, cut loose from it. From any thread. */
  public static Client of(ClientSession session) {
    return session.read(access -> EcoreUtil.copy(access.client()));
  }

  /** The document with a cover that says that it contains what is not shared. */
  public static Document said(Document document) {
    Cover cover = document.cover();
    String label = BriefingBuilder.contains().in(document.language());
    List<Cover.Fact> facts = cover.facts().stream().map(it -> it.label().equals(label) ? new Cover.Fact(label,
        List.of(Words.program(Message.of(WholeCopy.class, "cover.contains.whole").in(document.language())))) : it).toList();
    return document.with(cover.with(facts));
  }
}
