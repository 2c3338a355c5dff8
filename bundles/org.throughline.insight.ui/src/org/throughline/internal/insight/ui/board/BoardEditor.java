package org.throughline.internal.insight.ui.board;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.insight.board.BoardCanvas;
import org.throughline.insight.board.BoardFacet;
import org.throughline.insight.board.BoardFigures;
import org.throughline.insight.board.BoardReading;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.internal.insight.ui.BoardChoice;
import org.throughline.internal.insight.ui.card.CardMaking;
import org.throughline.internal.insight.ui.card.CardStart;
import org.throughline.internal.insight.ui.card.DraggedEvidence;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricKind;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementInput;
import org.throughline.ui.Trouble;
import org.throughline.ui.canvas.CanvasEditor;

/** The Insights board: what imported data says under one filter, and the insight cards. */
public final class BoardEditor extends CanvasEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.insight.ui.board";

  private @Nullable BoardSource source;
  /** What was pointed at last; its days and topics are among what can be chosen. */
  private FigureFilter offered = FigureFilter.everything();

  /** What is to be scrolled to as soon as it is there. */
  private @Nullable String wished;

  /** An editor, as the workbench makes it. */
  public BoardEditor() {
    super("board");
  }

  /** Opens the board of a client, or brings it to the front. */
  public static BoardEditor open(IWorkbenchPage page, ClientSession session) throws PartInitException {
    return (BoardEditor) page.openEditor(new ElementInput(session, session.client()), ID, true,
        IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
  }

  private ClientSession session() {
    return ((ElementInput) getEditorInput()).session();
  }

  @Override
  protected String title() {
    return BoardText.of("title");
  }

  @Override
  protected String icon() {
    return "chart";
  }

  private BoardFigures known() {
    return source == null ? BoardFigures.none() : source.known();
  }

  @Override
  protected List<ShowOption> options() {
    return BoardFacet.options(known(), offered);
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request) {
    BoardSource present = source;
    if (present == null) {
      present = new BoardSource(session, getSite().getService(Figures.class), getSite().getService(EvidenceService.class), this::arrived);
      source = present;
    }
    if (!request.presenting()) {
      FigureFilter filter = BoardFacet.filter(request.shown());
      if (BoardCanvas.hasData(session.index())) {
        present.ask(filter);
      }
      getSite().getShell().getDisplay().asyncExec(this::tell);
    }
    return new BoardCanvas(session, present.known(), request);
  }

  private void arrived() {
    if (!canvas().control().isDisposed()) {
      load();
      grant();
    }
  }

  private void grant() {
    String item = wished;
    if (item != null && canvas().place(item).isPresent()) {
      wished = null;
      canvas().select(List.of(item));
      tell();
    }
  }

  /** Tells who shows messages which ones are meant. */
  private void tell() {
    BoardSource present = source;
    if (present != null && !canvas().control().isDisposed() && canvas().content() instanceof BoardCanvas board) {
      getSite().getService(BoardChoice.class).choose(session(),
          board.narrowed(canvas().selection()).orElse(present.known().filter()));
    }
  }

  @Override
  protected void chose(List<String> items) {
    wished = null;
    tell();
  }

  @Override
  protected boolean carries() {
    return true;
  }

  /** Cards go as they are; of a chart, or a part of it, a card can be made. */
  @Override
  protected List<?> carried(ClientSession session, List<String> items) {
    List<EObject> cards = items.stream().flatMap(each -> session.index().byId(each).stream()).filter(InsightCard.class::isInstance)
        .toList();
    if (!cards.isEmpty() || !(canvas().content() instanceof BoardCanvas board)) {
      return cards;
    }
    return board.figure(items.getLast()).map(figure -> new DraggedEvidence(new CardMaking(getSite().getShell(),
        getSite().getService(Desk.class), session, getSite().getService(EvidenceService.class)), session,
        CardStart.of(board.narrowed(items).orElse(known().filter()), metric(figure)))).map(List::of).orElse(List.of());
  }

  /** What a card of a chart measures. */
  private static MetricKind metric(String figure) {
    return switch (figure) {
      case BoardReading.REPLIES -> MetricKind.FIRST_RESPONSE_TIME;
      case BoardReading.VOICE -> MetricKind.SHARE_OF_VOICE;
      case BoardReading.RESULTS, BoardReading.BEST -> MetricKind.ENGAGEMENT_RATE;
      default -> MetricKind.VOLUME;
    };
  }

  @Override
  protected void foot(Composite parent) {
    canvas().control().addListener(SWT.MouseDoubleClick, event -> follow());
    canvas().control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        follow();
      }
    });
  }

  /** Goes on from what is chosen: narrows the filter to it, or imports where there is nothing yet. */
  private void follow() {
    if (canvas().selection().contains(BoardCanvas.IMPORT_ITEM)) {
      try {
        getSite().getService(IHandlerService.class).executeCommand(BoardCanvas.IMPORT, null);
      } catch (NotEnabledException busy) {
        // Read only, or other work with this client goes on; the line at the bottom says so.
        return;
      } catch (CommandException failed) {
        Trouble.show(failed);
      }
    } else {
      narrowed().ifPresent(this::narrow);
    }
  }

  /** The filter narrowed to what is chosen; empty where that narrows nothing. */
  Optional<FigureFilter> narrowed() {
    return canvas().content() instanceof BoardCanvas board ? board.narrowed(canvas().selection()) : Optional.empty();
  }

  /** Chooses a filter in the lists over the board. */
  void narrow(FigureFilter filter) {
    offered = filter;
    load();
    for (BoardFacet each : BoardFacet.values()) {
      choose(each.id(), each.chosen(filter));
    }
  }

  /** Scrolls to the chart of a figure and selects it, as soon as it is there. */
  public void reveal(String figure) {
    revealItem(BoardCanvas.item(figure));
  }

  /** Scrolls to an item and selects it, as soon as the board has it. */
  public void revealItem(String item) {
    wished = item;
    grant();
  }

  @Override
  public void changed(ClientSession changed, ClientChange change) {
    BoardSource present = source;
    if (present != null && changed == session()) {
      present.changed(change);
    }
    super.changed(changed, change);
  }

  @Override
  public void dispose() {
    BoardSource present = source;
    if (present != null) {
      present.close();
      getSite().getService(BoardChoice.class).choose(session(), FigureFilter.everything());
    }
    super.dispose();
  }
}
