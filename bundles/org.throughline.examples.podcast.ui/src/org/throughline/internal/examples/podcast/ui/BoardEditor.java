package org.throughline.internal.examples.podcast.ui;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;
import org.throughline.examples.podcast.board.EpisodeBoard;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.ui.ElementInput;
import org.throughline.ui.canvas.CanvasEditor;

/** The episodes of a podcast as a board. Everything but the board itself comes from {@link CanvasEditor}. */
public final class BoardEditor extends CanvasEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.examples.podcast.ui.board";

  /** An editor, as the workbench makes it. */
  public BoardEditor() {
    super("canvas.podcast");
  }

  @Override
  protected String title() {
    return show().map(Show::getName).filter(name -> !name.isBlank())
        .orElseGet(() -> new ModelTexts().label(PodcastPackage.Literals.SHOW, Locale.getDefault()));
  }

  private Optional<Show> show() {
    Optional<EObject> element = ((ElementInput) getEditorInput()).element();
    return element.map(Show.class::cast);
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request) {
    return new EpisodeBoard(show().orElseThrow(), request);
  }

  @Override
  protected boolean concerns(ClientChange change) {
    return show().isPresent();
  }
}
