package org.throughline.internal.core.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Element;

/** Writes references to other files as {@code tl:/<id>} and those it could not resolve as they were read. */
final class References extends XMIHelperImpl {

  References(ClientResource resource) {
    super(resource);
  }

  @Override
  public @Nullable String getHREF(@Nullable EObject object) {
    if (object == null) {
      return null;
    }
    URI asRead = ((InternalEObject) object).eProxyURI();
    if (asRead != null) {
      return asRead.toString();
    }
    if (object instanceof Element element && element.getId() != null && object.eResource() != null) {
      return ClientResourceSet.reference(element.getId()).toString();
    }
    URI dangling = handleDanglingHREF(object);
    return dangling == null ? null : dangling.toString();
  }
}
