package org.throughline.internal.insight.ui.talk;

import java.util.List;
import java.util.Map;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.ui.TextRemarks.Remark;

/**
 * A conversation with what is said of the words in it.
 *
 * @param thread the conversation
 * @param remarks the remarks on answers, by the line of the message
 */
record ReadThread(ConversationThread thread, Map<Long, List<Remark>> remarks) {

  ReadThread {
    remarks = Map.copyOf(remarks);
  }
}
