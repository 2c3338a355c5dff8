package org.throughline.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.internal.ui.outline.Naming;

/**
 * The input of an editor of one element of one client. Two inputs are equal when they mean the same element of the same
 * open client, so an editor is opened once for each. What was open is opened again with its client, as long as the
 * element is still there; editors close with their client.
 */
public final class ElementInput implements IEditorInput {

  private final ClientSession session;
  private final String id;
  private final String name;

  /**
   * An input for an element.
   *
   * @param session the open client it belongs to
   * @param element an element with an id
   */
  public ElementInput(ClientSession session, EObject element) {
    this.session = session;
    this.id = Objects.requireNonNull(EcoreUtil.getID(element), "only what has an id can be opened again");
    this.name = new Naming(Locale.getDefault()).of(element);
  }

  /** The client of the element. */
  public ClientSession session() {
    return session;
  }

  /** The id of the element. */
  public String elementId() {
    return id;
  }

  /** The element; empty when it was deleted. */
  public Optional<EObject> element() {
    return session.index().byId(id);
  }

  @Override
  public boolean exists() {
    return element().isPresent();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return element().map(element -> Icons.descriptor(Icons.name(element.eClass())))
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** The name the element had when the input was made. */
  @Override
  public String getName() {
    return name;
  }

  /** Nothing: what was open is kept with its client, not by the workbench. */
  @Override
  public @Nullable IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public <T> @Nullable T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementInput input && session == input.session && id.equals(input.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(session), id);
  }
}
