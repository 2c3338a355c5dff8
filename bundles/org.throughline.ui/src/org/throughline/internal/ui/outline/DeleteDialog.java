package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteImpact;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.internal.ui.Words;
import org.throughline.ui.Icons;
import org.throughline.ui.ImpactSource;
import org.throughline.ui.Named;

/** Says what a deletion does to the rest of the client, by chapter, and asks. */
public final class DeleteDialog extends MessageDialog {

  private static final int MOST = 500;
  private static final int DELETE = 0;

  private final DeleteImpact impact;
  private final ClientSession session;
  private final List<ImpactSource> sources;

  /**
   * Asks about one deletion.
   *
   * @param sources know what else it would touch; asked beside the window while the question stands
   */
  public DeleteDialog(Shell shell, DeleteImpact impact, ClientSession session, List<ImpactSource> sources) {
    super(shell, Words.of("delete.title"), null, question(impact), QUESTION, DELETE, Words.of("delete.do"),
        IDialogConstants.CANCEL_LABEL);
    this.impact = impact;
    this.session = session;
    this.sources = List.copyOf(sources);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  private static String question(DeleteImpact impact) {
    List<EObject> elements = impact.elements();
    Message what = elements.size() == 1
        ? Message.of(Words.class, "delete.one", ModelLabel.name(elements.getFirst()))
        : Message.of(Words.class, "delete.many", elements.size());
    List<String> sentences = new ArrayList<>(List.of(what.in(Locale.getDefault())));
    if (impact.inside() > 0) {
      sentences.add(Words.of("delete.inside", impact.inside()));
    }
    if (!impact.dependents().isEmpty()) {
      sentences.add(Words.of("delete.dependents", impact.dependents().size()));
    }
    sentences.add(Words.of("delete.undo"));
    return String.join(" ", sentences);
  }

  /** Opens it; tells whether the answer was yes. */
  public boolean isWanted() {
    return open() == DELETE;
  }

  @Override
  protected Control createCustomArea(Composite parent) {
    if (impact.dependents().isEmpty() && sources.isEmpty()) {
      return null;
    }
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().applyTo(area);
    Naming naming = new Naming(Locale.getDefault());
    if (!impact.dependents().isEmpty()) {
      dependents(area, naming);
    }
    sources.stream().findFirst().ifPresent(source -> new DeleteFurther(area, naming).look(source, session, impact));
    Label gap = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().hint(1, 1).applyTo(gap);
    return area;
  }

  private void dependents(Composite parent, Naming naming) {
    Tree tree = new Tree(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setData("id", "delete.dependents");
    Named.of(tree, Words.of("delete.list"));
    GridDataFactory.fillDefaults().grab(true, true).hint(520, sources.isEmpty() ? 220 : 160).applyTo(tree);
    ModelTexts texts = new ModelTexts();
    Map<EObject, List<DeleteImpact.Dependent>> byChapter = impact.dependents().stream()
        .collect(Collectors.groupingBy(DeleteImpact.Dependent::chapter, LinkedHashMap::new, Collectors.toList()));
    byChapter.forEach((chapter, dependents) -> {
      TreeItem head = new TreeItem(tree, SWT.NONE);
      head.setText(Words.of("delete.chapter", naming.below(chapter), dependents.size()));
      head.setImage(Icons.image(chapter.eClass()));
      dependents.stream().limit(MOST).forEach(each -> {
        TreeItem item = new TreeItem(head, SWT.NONE);
        item.setText(Words.of("delete.dependent", naming.of(each.element()), naming.kind(each.element()),
            texts.label(each.feature(), Locale.getDefault()), naming.of(each.target())));
        item.setImage(Icons.image(each.element().eClass()));
      });
      if (dependents.size() > MOST) {
        new TreeItem(head, SWT.NONE).setText(Words.of("delete.more", dependents.size() - MOST));
      }
      head.setExpanded(dependents.size() <= MOST);
    });
  }
}
