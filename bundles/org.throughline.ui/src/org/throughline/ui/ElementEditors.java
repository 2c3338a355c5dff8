package org.throughline.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientSession;

/**
 * Every way in which elements can be opened that is installed. An OSGi service, so every part of the window gets it by
 * {@code getSite().getService(ElementEditors.class)}. Used on the UI thread.
 */
@Component(service = ElementEditors.class)
public final class ElementEditors {

  private final List<ElementEditor> editors;

  /** As a service: every way, that of the highest ranking first. */
  @Activate
  public ElementEditors(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) Collection<Map.Entry<Map<String, Object>, ElementEditor>> found) {
    editors = found.stream().sorted((a, b) -> Integer.compare(rank(b.getKey()), rank(a.getKey())))
        .map(Map.Entry::getValue).toList();
  }

  private static int rank(Map<String, Object> properties) {
    return properties.get("service.ranking") instanceof Integer rank ? rank : 0;
  }

  /** The ways in which an element opens, that of a double click first; none for most elements. */
  public List<ElementEditor> of(ClientSession session, EObject element) {
    return editors.stream().filter(each -> each.label(session, element).isPresent()).toList();
  }

  /**
   * Shows an element everywhere and opens it as a double click does; one that has no editor is only shown. What goes
   * wrong is said to the person.
   *
   * @return whether an editor shows it
   */
  public boolean open(IWorkbenchPage page, Desk desk, EObject element) {
    desk.show(element);
    Optional<ClientSession> session = desk.sessionOf(element);
    Optional<ElementEditor> first = session.flatMap(each -> of(each, element).stream().findFirst());
    first.ifPresent(editor -> open(page, session.orElseThrow(), element, editor));
    return first.isPresent();
  }

  /** Opens an element in one of the ways it has; what goes wrong is said to the person. */
  public static void open(IWorkbenchPage page, ClientSession session, EObject element, ElementEditor editor) {
    try {
      editor.open(page, session, element);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
