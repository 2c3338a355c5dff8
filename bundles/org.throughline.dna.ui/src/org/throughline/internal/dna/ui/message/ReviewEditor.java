package org.throughline.internal.dna.ui.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.dna.Remarks;
import org.throughline.dna.message.Photos;
import org.throughline.dna.message.ReviewCanvas;
import org.throughline.internal.dna.ui.DnaWords;
import org.throughline.internal.dna.ui.RemarkedEditor;
import org.throughline.model.dna.DnaChapter;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;

/**
 * Messages with their proof, key questions with their answers, content against the content mission, the content policy,
 * and what was seen in practice.
 */
public final class ReviewEditor extends RemarkedEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.dna.ui.review";

  private @Nullable PhotoShelf photos;

  /** An editor, as the workbench makes it. */
  public ReviewEditor() {
    super("review");
  }

  @Override
  protected String title() {
    return DnaWords.of("review");
  }

  @Override
  protected String icon() {
    return "message";
  }

  @Override
  protected List<ShowOption> options() {
    return ReviewCanvas.options();
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks) {
    return new ReviewCanvas(session.client(), (DnaChapter) subject().orElseThrow(), RuleCatalog.today(session), request,
        photos(session), remarks);
  }

  private Photos photos(ClientSession session) {
    PhotoShelf present = photos;
    if (present == null) {
      present = new PhotoShelf(new AttachmentFiles(session.folder(), getSite().getService(DurableWriter.class)), this::arrived);
      photos = present;
    }
    return present;
  }

  private void arrived() {
    if (!canvas().control().isDisposed() && !canvas().isEditing()) {
      load();
    }
  }
}
