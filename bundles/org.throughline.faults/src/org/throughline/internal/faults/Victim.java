package org.throughline.internal.faults;

import java.nio.file.Path;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.OpenMode;

/** The process that is made to fail: opens a client and saves it once or without end, or only opens it. */
public final class Victim {

  /** What a process answers when it failed with a message for people. */
  static final int REFUSED = 20;
  /** What it answers when something came through that nobody should see. */
  static final int THROWN = 21;

  private Victim() {
  }

  /** Arguments: {@code once}, {@code loop} or {@code open}, the folder, and for {@code once} the state to save. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[1]);
    try (ClientSession session = FaultClient.clients().open(folder, OpenMode.EDIT)) {
      switch (arguments[0]) {
        case "once" -> {
          if (!session.access().editable()) {
            System.out.println("refused " + session.access().why().orElse(null));
            System.exit(REFUSED);
          }
          session.run(new FaultClient.Bring(Integer.parseInt(arguments[2])));
          session.save();
          System.out.println("saved");
        }
        case "loop" -> {
          System.out.println("ready");
          int first = FaultClient.seen(folder);
          for (int state = first + 1;; state++) {
            session.run(new FaultClient.Bring(state));
            session.save();
          }
        }
        default -> System.out.println(session.access().editable() ? "opened" : "read-only");
      }
    } catch (ClientException refused) {
      System.out.println("refused " + refused.getMessage());
      System.exit(REFUSED);
    } catch (RuntimeException | Error thrown) {
      thrown.printStackTrace(System.out);
      System.exit(THROWN);
    }
  }
}
