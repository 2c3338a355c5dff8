package org.throughline.internal.dna.ui.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.throughline.coherence.coverage.CoverageMatrix.Kind;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.OperationResult;
import org.throughline.dna.Remarks;
import org.throughline.internal.dna.ui.RemarkedEditor;
import org.throughline.model.Element;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.ui.Desk;
import org.throughline.ui.ElementEditors;
import org.throughline.ui.Trouble;

/** What covers what: departments and traits, objectives and content, promises and channels, the four C and pilots. */
public final class CoverageEditor extends RemarkedEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.dna.ui.coverage";

  private static final String MATRIX = "matrix";

  private CoverageSource source;
  private PlacePanel panel;

  /** An editor, as the workbench makes it. */
  public CoverageEditor() {
    super("coverage");
  }

  @Override
  protected String title() {
    return CoverageText.of("title");
  }

  @Override
  protected String icon() {
    return "table";
  }

  @Override
  protected List<ShowOption> options() {
    return List.of(new ShowOption.Pick(MATRIX, CoverageText.message("option.matrix"), Arrays.stream(Kind.values())
        .map(each -> new ShowOption.Choice(each.name(), each.title())).toList()));
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks) {
    if (source == null) {
      source = new CoverageSource(session, getSite().getService(CoverageLine.class).line(), this::load);
    }
    Kind kind = Arrays.stream(Kind.values()).filter(each -> each.name().equals(request.shown().get(MATRIX))).findFirst()
        .orElse(Kind.SILO_TRAIT);
    CanvasContent content = source.matrix(kind).<CanvasContent>map(matrix ->
        new CoverageContent(session.client(), matrix, request, remarks))
        .orElseGet(() -> new UnderwayContent(kind.title().in(request.locale()), request));
    // What is chosen may be another, or may have other things in it, once the content is shown.
    getSite().getShell().getDisplay().asyncExec(this::follow);
    return content;
  }

  /** The chosen field stays chosen while something in it is shown. */
  @Override
  protected List<String> items(Element element) {
    List<String> items = new ArrayList<>(super.items(element));
    if (canvas().content() instanceof CoverageContent content) {
      canvas().selection().stream().filter(each -> content.has(each, element)).forEach(items::add);
    }
    return items;
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    if (source != null && session == elementInput().session()) {
      source.changed();
    }
    super.changed(session, change);
  }

  @Override
  protected void foot(Composite parent) {
    panel = new PlacePanel(parent, this::go, this::step);
    Canvas widget = canvas().control();
    widget.addListener(SWT.MouseDoubleClick, event -> panel.focus());
    widget.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        panel.focus();
      }
    });
  }

  @Override
  protected void chose(List<String> items) {
    follow();
  }

  private void follow() {
    if (panel != null && !canvas().control().isDisposed()) {
      panel.show(canvas().content() instanceof CoverageContent content ? content.place(canvas().selection())
          : Optional.empty());
    }
  }

  private void go(EObject element) {
    getSite().getService(ElementEditors.class).open(getSite().getPage(), getSite().getService(Desk.class), element);
  }

  private void step(Choice.Act act) {
    Desk desk = getSite().getService(Desk.class);
    desk.activate(elementInput().session());
    try {
      OperationResult result = desk.run(act.operation().orElseThrow());
      load();
      result.added().stream().findFirst().ifPresent(desk::show);
    } catch (ClientException refused) {
      Trouble.show(refused);
    }
  }
}
