package org.throughline.internal.dna.ui.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.dna.Remarks;
import org.throughline.dna.cascade.Cascade;
import org.throughline.dna.cascade.CascadeCanvas;
import org.throughline.dna.cascade.KpiFigure;
import org.throughline.dna.ledger.LedgerGrouping;
import org.throughline.dna.ledger.LedgerPicture;
import org.throughline.dna.ledger.PromiseLedger;
import org.throughline.dna.ledger.PromiseLedgers;
import org.throughline.internal.dna.ui.RemarkedEditor;
import org.throughline.model.Element;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;

/**
 * The objectives of a client as a cascade, with the line through the one that was chosen last, and below them promise and
 * practice of that line.
 */
public final class CascadeEditor extends RemarkedEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.dna.ui.cascade";

  /** The name of its icon. */
  static final String ICON = "objective";

  private static final String LEDGER = "ledger";
  private static final String FINDINGS = "findings";
  private static final int SOON = 20;

  private Optional<Objective> focus = Optional.empty();
  private boolean following;

  /** An editor, as the workbench makes it. */
  public CascadeEditor() {
    super("cascade");
  }

  @Override
  protected String title() {
    return Message.of(CascadeEditor.class, "title").in(Locale.getDefault());
  }

  @Override
  protected String icon() {
    return ICON;
  }

  @Override
  protected List<ShowOption> options() {
    List<ShowOption> options = new ArrayList<>(CascadeCanvas.options());
    options.replaceAll(each -> each instanceof ShowOption.Pick levels ? shortly(levels) : each);
    ShowOption.Toggle conflicts = (ShowOption.Toggle) options.removeLast();
    options.add(new ShowOption.Toggle(LEDGER, Message.of(CascadeEditor.class, "option.ledger"), "ledger", true));
    options.add(new ShowOption.Toggle(FINDINGS, Message.of(CascadeEditor.class, "option.findings"), "check", true));
    // Cards that clash are marked anyway; the list stands between them and the ledger.
    options.add(new ShowOption.Toggle(conflicts.id(), conflicts.label(), conflicts.icon(), false));
    return options;
  }

  /** The levels in words that leave room for the rest of the toolbar. */
  private static ShowOption.Pick shortly(ShowOption.Pick levels) {
    return new ShowOption.Pick(levels.id(), levels.label(), levels.choices().stream().map(each ->
        new ShowOption.Choice(each.id(), Message.of(CascadeEditor.class, "levels." + each.id()))).toList());
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks) {
    DnaChapter chapter = (DnaChapter) subject().orElseThrow();
    focus = focus.filter(chapter.getObjectives()::contains);
    Remarks seen = request.isOn(FINDINGS) ? remarks : Remarks.none();
    CascadeCanvas canvas = new CascadeCanvas(chapter, focus.map(Objective::getId), request, seen);
    return request.isOn(LEDGER) && canvas.nothing().isEmpty() ? withLedger(session, chapter, canvas, request, seen) : canvas;
  }

  private CanvasContent withLedger(ClientSession session, DnaChapter chapter, CascadeCanvas canvas,
      CanvasRequest request, Remarks remarks) {
    List<Promise> promises = new LinePromises(chapter, Cascade.of(chapter)).of(focus);
    PromiseLedger ledger = getSite().getService(PromiseLedgers.class).today(session.client()).binding()
        .only(entry -> promises.contains(entry.promise()));
    return ledger.entries().isEmpty() ? canvas
        : new CascadePage(canvas, new LedgerPicture(ledger, LedgerGrouping.PROMISE, request.locale(), remarks), request);
  }

  /** The figures of an indicator are about it. */
  @Override
  protected Optional<EObject> element(ClientSession session, String item) {
    return session.index().byId(KpiFigure.element(item));
  }

  /** What belongs to an objective, an indicator or a standard stands on the canvas with it. */
  @Override
  protected List<String> items(Element element) {
    return Stream.iterate((EObject) element, Objects::nonNull, EObject::eContainer)
        .flatMap(each -> each instanceof Kpi kpi ? canvas().place(String.valueOf(kpi.getId())).map(place -> KpiFigure.items(kpi)).stream()
            : each instanceof Objective || each instanceof GoalConflict || each instanceof ServiceStandard
                ? Stream.of(List.of(String.valueOf(((Element) each).getId()))) : Stream.empty())
        .findFirst().orElse(List.of());
  }

  /** The line runs through the objective that was chosen last, here or elsewhere, or one of its indicators. */
  @Override
  public void shown(@Nullable EObject element) {
    super.shown(element);
    EObject about = element instanceof Kpi ? element.eContainer() : element;
    if (about instanceof Objective objective && subject().filter(objective.eContainer()::equals).isPresent()
        && focus.filter(objective::equals).isEmpty()) {
      focus = Optional.of(objective);
      follow();
    }
  }

  private void follow() {
    if (!following) {
      following = true;
      canvas().control().getDisplay().timerExec(SOON, () -> {
        following = false;
        if (!canvas().control().isDisposed()) {
          if (canvas().isEditing()) {
            follow();
          } else {
            load();
          }
        }
      });
    }
  }
}
