package org.throughline.internal.ui.outline;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteImpact;
import org.throughline.internal.ui.Words;
import org.throughline.ui.Icons;
import org.throughline.ui.ImpactSource;
import org.throughline.ui.ImpactSource.Impact;
import org.throughline.ui.Named;

/**
 * What a deletion touches beyond the references it clears, below the question. The question stands at once; this follows
 * when it was found out beside the window, and ends with the dialog.
 */
final class DeleteFurther {

  private static final int MOST = 500;

  private final Naming naming;
  private final Label sentence;
  private final Tree tree;

  DeleteFurther(Composite parent, Naming naming) {
    this.naming = naming;
    sentence = new Label(parent, SWT.WRAP);
    sentence.setData("id", "delete.further");
    sentence.setText(Words.of("delete.further.looking"));
    GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(sentence);
    tree = new Tree(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setData("id", "delete.impact");
    Named.of(tree, Words.of("delete.further.list"));
    GridDataFactory.fillDefaults().grab(true, true).hint(520, 180).applyTo(tree);
  }

  void look(ImpactSource source, ClientSession session, DeleteImpact deletion) {
    AtomicBoolean over = new AtomicBoolean();
    sentence.addListener(SWT.Dispose, event -> over.set(true));
    List<EObject> elements = deletion.elements();
    Thread.ofVirtual().name("impact of a deletion").start(() -> {
      try {
        Impact found = session.read(access -> source.impact(access.index(), elements, () -> {
          access.check();
          if (over.get()) {
            throw new CancellationException("The question is answered");
          }
        }), over::get);
        then(over, () -> show(found));
      } catch (CancellationException ended) {
        // Nobody waits for it any more.
      } catch (RuntimeException | LinkageError | StackOverflowError fault) {
        ILog.of(DeleteFurther.class).error("The impact of a deletion could not be found out", fault);
        then(over, () -> say(Words.of("delete.further.failed"), false));
      }
    });
  }

  private void then(AtomicBoolean over, Runnable work) {
    if (!over.get() && !sentence.isDisposed()) {
      sentence.getDisplay().asyncExec(() -> {
        if (!over.get()) {
          work.run();
        }
      });
    }
  }

  private void say(String words, boolean lists) {
    sentence.setText(words);
    ((GridData) tree.getLayoutData()).exclude = !lists;
    tree.setVisible(lists);
    sentence.getParent().layout(true, true);
  }

  private void show(Impact impact) {
    if (impact.count() == 0) {
      say(Words.of("delete.further.none"), false);
      return;
    }
    if (!impact.cutOff().isEmpty()) {
      TreeItem head = new TreeItem(tree, SWT.NONE);
      head.setText(Words.of("delete.further.cutOff", impact.cutOff().size()));
      head.setImage(Icons.image("warning"));
      impact.cutOff().stream().limit(MOST).forEach(each ->
          item(head, each, Words.of("delete.further.element", naming.of(each), naming.kind(each))));
      more(head, impact.cutOff().size() - MOST);
      head.setExpanded(true);
    }
    for (ImpactSource.Group group : impact.groups()) {
      TreeItem head = new TreeItem(tree, SWT.NONE);
      head.setText(Words.of("delete.chapter", naming.below(group.chapter()), group.count()));
      head.setImage(Icons.image(group.chapter().eClass()));
      group.touched().stream().limit(MOST).forEach(each -> item(head, each.element(), words(each)));
      more(head, group.touched().size() - MOST);
      if (group.beyond() > 0) {
        new TreeItem(head, SWT.NONE).setText(Words.of("delete.further.beyond", group.beyond()));
      }
    }
    say(Words.of("delete.further.some", impact.count(), impact.cutOff().size()), true);
  }

  private String words(ImpactSource.Touched touched) {
    String name = naming.of(touched.element());
    String kind = naming.kind(touched.element());
    return touched.by().isEmpty() ? Words.of("delete.further.element", name, kind)
        : Words.of("delete.further.by", name, kind,
            touched.by().stream().map(naming::of).collect(Collectors.joining(", ")));
  }

  private static void item(TreeItem head, EObject element, String text) {
    TreeItem item = new TreeItem(head, SWT.NONE);
    item.setText(text);
    item.setImage(Icons.image(element.eClass()));
  }

  private static void more(TreeItem head, int count) {
    if (count > 0) {
      new TreeItem(head, SWT.NONE).setText(Words.of("delete.more", count));
    }
  }
}
