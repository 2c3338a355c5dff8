package org.throughline.internal.cli;

import java.util.List;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.SetFeature;
import org.throughline.core.Sharing;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;

/** Who may read a client as a whole. */
final class Readers {

  private Readers() {
  }

  /** Lets the client read everything in the file that no element narrows, and saves. */
  static void share(ClientSession session) {
    session.run(new SetFeature(session.client(), ModelPackage.Literals.ELEMENT__SHARED_WITH,
        List.of(Readership.CLIENT)));
    session.save();
  }

  /** Says so when a reader may see parts of a client and not whose they are. */
  static void warnOfNameless(ClientSession session, Readership reader, Console console) {
    if (!Sharing.allows(session.client(), reader)) {
      console.warn(Message.of(Readers.class, "brief.nameless"));
    }
  }
}
