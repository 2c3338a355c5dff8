package org.throughline.internal.coherence.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AssignFinding;
import org.throughline.coherence.EndWaiver;
import org.throughline.coherence.Score;
import org.throughline.coherence.WaiveFinding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.Preferences;
import org.throughline.core.Together;
import org.throughline.internal.coherence.ui.Checks;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.internal.coherence.ui.Standing;
import org.throughline.model.Element;
import org.throughline.model.Person;
import org.throughline.ui.Desk;
import org.throughline.ui.Fields;
import org.throughline.ui.Trouble;

/** What a person can do about findings, the same from the table, a key, or a link. Used on the UI thread. */
final class FindingDeeds {

  private final IWorkbenchPage page;
  private final Desk desk;
  private final Checks checks;
  private final @Nullable Preferences preferences;
  private final Explanation.Guide guide = new Explanation.Guide() {

    @Override
    public BiConsumer<EObject, @Nullable EStructuralFeature> element() {
      return FindingDeeds.this::go;
    }

    @Override
    public Consumer<FindingRow> finding() {
      return FindingDeeds.this::go;
    }

    @Override
    public Consumer<Fix> fix() {
      return FindingDeeds.this::apply;
    }
  };

  FindingDeeds(IWorkbenchPage page, Desk desk, Checks checks, @Nullable Preferences preferences) {
    this.page = page;
    this.desk = desk;
    this.checks = checks;
    this.preferences = preferences;
  }

  private Shell shell() {
    return page.getWorkbenchWindow().getShell();
  }

  private Optional<ClientSession> editable() {
    return desk.session().filter(session -> session.access().editable());
  }

  /** Whether anything can be decided or mended in the active client. */
  boolean canChange() {
    return editable().isPresent();
  }

  // ---- going there

  /** Goes to what a finding is about; to the field that proves it, where there is one. */
  void go(FindingRow row) {
    EObject about = row.finding().about();
    go(about, row.finding().evidence().stream().filter(each -> each.element() == about).map(Evidence::feature)
        .filter(each -> each != null).findFirst().orElse(null));
  }

  private void go(EObject about, @Nullable EStructuralFeature feature) {
    EObject element = about;
    while (!(element instanceof Element) && element.eContainer() != null) {
      element = element.eContainer();
    }
    if (desk.sessionOf(element).isEmpty()) {
      return;
    }
    if (feature != null && element == about) {
      Fields.show(element, feature);
      return;
    }
    desk.show(element);
    IEditorPart editor = page.getActiveEditor();
    if (editor != null) {
      page.activate(editor);
    }
  }

  // ---- mending

  /** What can be done about a finding, best first. */
  List<Fix> fixes(FindingRow row) {
    return canChange() && isStillThere(row) ? checks.fixes(row.finding()) : List.of();
  }

  private boolean isStillThere(FindingRow row) {
    return desk.sessionOf(row.finding().about()).isPresent();
  }

  /** Does it, as one step that can be undone. */
  void apply(Fix fix) {
    run(fix.operation());
  }

  private void run(Operation operation) {
    try {
      desk.run(operation);
    } catch (RuntimeException | LinkageError trouble) {
      Trouble.show(trouble);
    }
  }

  // ---- deciding

  /** Those about which something can be decided: what they are about is still there. */
  private List<FindingRow> present(List<FindingRow> rows) {
    return rows.stream().filter(this::isStillThere).toList();
  }

  /** Asks for a reason, by whom and until when, and accepts findings for so long. */
  void waive(List<FindingRow> wanted) {
    List<FindingRow> rows = present(wanted);
    editable().filter(session -> !rows.isEmpty()).ifPresent(session -> {
      WaiveDialog dialog = new WaiveDialog(shell(), session, rows, self(session));
      if (dialog.open() == Window.OK) {
        together("operation.waive", rows, row -> new WaiveFinding(row.finding(), dialog.reason(), dialog.until(),
            dialog.by().orElse(null)));
      }
    });
  }

  /** Ends the waivers that findings have. */
  void endWaiver(List<FindingRow> wanted) {
    List<FindingRow> rows = wanted.stream().filter(FindingDeeds::hasWaiver).toList();
    editable().filter(session -> !rows.isEmpty()).ifPresent(session -> together("operation.end-waiver", rows,
        row -> new EndWaiver(row.entry().record().orElseThrow(), self(session).orElse(null))));
  }

  /** Whether a finding was accepted, also when that does not hold any more. */
  static boolean hasWaiver(FindingRow row) {
    return row.entry().record().isPresent() && row.entry().waiver().isPresent();
  }

  /** Asks for an owner and a date, and gives findings to that person. */
  void assign(List<FindingRow> wanted) {
    List<FindingRow> rows = present(wanted);
    editable().filter(session -> !rows.isEmpty()).ifPresent(session -> {
      AssignDialog dialog = new AssignDialog(shell(), session, rows);
      if (dialog.open() == Window.OK) {
        together("operation.assign", rows, row -> new AssignFinding(row.finding(), dialog.owner().orElse(null),
            dialog.due().orElse(null), self(session).orElse(null)));
      }
    });
  }

  private void together(String key, List<FindingRow> rows, Function<FindingRow, Operation> deed) {
    List<Operation> operations = new ArrayList<>(rows.stream().map(deed).toList());
    run(operations.size() == 1 ? operations.getFirst()
        : new Together(Words.message(key, operations.size()), operations));
  }

  private Optional<Person> self(ClientSession session) {
    return preferences == null ? Optional.empty() : preferences.get(Preferences.WHO).in(session.client());
  }

  // ---- explaining

  /** Says why a finding matters and what proves it. */
  void explain(FindingRow row) {
    new ExplainDialog(shell(), Explanation.of(row, fixes(row), guide)).open();
  }

  /** Says what holds in a part of the client, down to the last finding. */
  void explain(String title, Score score, Standing standing) {
    new ExplainDialog(shell(), Explanation.of(title, score, standing.rows(), guide)).open();
  }
}
