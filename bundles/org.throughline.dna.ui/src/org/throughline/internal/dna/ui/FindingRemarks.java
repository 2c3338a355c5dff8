package org.throughline.internal.dna.ui;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.picture.kit.Mark;
import org.throughline.ui.ElementMarks;
import org.throughline.ui.FollowedMarks;

/**
 * What is found about the elements of a client, as a picture shows it: the highest of all marks there are. Follows the
 * services that know marks until it is closed. Used on the UI thread.
 */
public final class FindingRemarks implements AutoCloseable {

  private final FollowedMarks marks;

  /**
   * Follows marks from now on.
   *
   * @param changed called on the UI thread whenever remarks may be others than before
   */
  public FindingRemarks(Runnable changed) {
    marks = new FollowedMarks(changed);
  }

  /** The remarks on the elements of one client. */
  public Remarks of(ClientSession session) {
    return id -> marks.isEmpty() ? Optional.empty()
        : session.index().byId(id).flatMap(element -> highest(session, element));
  }

  private Optional<Remark> highest(ClientSession session, EObject element) {
    return marks.of(session, element).map(mark -> new Remark(sign(mark), marks.sentence(session, element)
        .map(words -> words.in(Locale.getDefault())).filter(words -> !words.isBlank())
        .orElseGet(() -> DnaWords.of("remark." + mark.name()))));
  }

  private static Mark sign(ElementMarks.Mark mark) {
    return switch (mark) {
      case HINT -> Mark.HINT;
      case WARNING -> Mark.WARNING;
      case ERROR -> Mark.ERROR;
    };
  }

  @Override
  public void close() {
    marks.close();
  }
}
