package org.throughline.internal.core.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XMI without the doors EMF leaves open: a package is one that is known, never fetched or loaded by class name,
 * and schema locations mean nothing. A reference to an id that is not in the file is kept as a reference to another
 * file.
 */
final class GuardedLoad extends XMILoadImpl {

  GuardedLoad(XMLHelper helper) {
    super(helper);
  }

  @Override
  protected DefaultHandler makeDefaultHandler() {
    return new Handler((ClientResource) resource, helper, options);
  }

  /** Where as much as can be is to be read, a value that is none costs itself only. */
  @Override
  protected void handleErrors() throws IOException {
    boolean lenient = Boolean.TRUE.equals(options.get(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE));
    if (!lenient || !resource.getErrors().stream().allMatch(IllegalValueException.class::isInstance)) {
      super.handleErrors();
    }
  }

  private static final class Handler extends SAXXMIHandler {

    private static final int MOST_ERRORS = 20;

    private final ClientResource file;
    private final Map<String, URI> references = new HashMap<>();

    Handler(ClientResource file, XMLHelper helper, Map<?, ?> options) {
      super(file, helper, options);
      this.file = file;
    }

    @Override
    protected @Nullable EPackage getPackageForURI(@Nullable String namespace) {
      if (namespace == null) {
        return null;
      }
      EPackage known =
          extendedMetaData == null ? packageRegistry.getEPackage(namespace) : extendedMetaData.getPackage(namespace);
      if (known == null) {
        error(new PackageNotFoundException(namespace, getLocation(), getLineNumber(), getColumnNumber()));
      }
      return known;
    }

    /** One thing that is not understood is enough; a file full of them must not take longer than a good one. */
    @Override
    public void error(@Nullable XMIException problem) {
      super.error(problem);
      if (!recordUnknownFeature || file.getErrors().size() > MOST_ERRORS) {
        throw new WrappedException(problem);
      }
    }

    @Override
    protected void handleSchemaLocation() {
      // Where others keep a schema does not matter here, and nothing is ever fetched.
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
      if (isEndDocument) {
        forwardSingleReferences.forEach(reference -> keep((String) reference.getValue(), reference.getFeature()));
        for (XMLHelper.ManyReference reference : forwardManyReferences) {
          for (Object id : reference.getValues()) {
            keep((String) id, reference.getFeature());
          }
        }
      }
      super.handleForwardReferences(isEndDocument);
      file.forgetStrays();
    }

    /** Making an address is slow, and a file refers to the same elements of others again and again. */
    @Override
    protected void handleProxy(@Nullable InternalEObject proxy, @Nullable String address) {
      if (proxy == null || address == null || address.indexOf('#') >= 0) {
        super.handleProxy(proxy, address);
        return;
      }
      URI known = references.get(address);
      if (known == null) {
        super.handleProxy(proxy, address);
        references.put(address, proxy.eProxyURI());
      } else {
        proxy.eSetProxyURI(known);
        if (known.equals(resourceURI)) {
          sameDocumentProxies.add(proxy);
        }
      }
    }

    private void keep(String id, EStructuralFeature feature) {
      EClass type = ((EReference) feature).getEReferenceType();
      if (id.isEmpty() || id.charAt(0) == '/' || type.isAbstract() || type.isInterface()
          || file.getEObject(id) != null) {
        return;
      }
      EObject proxy = EcoreUtil.create(type);
      URI reference = ClientResourceSet.reference(id);
      ((InternalEObject) proxy).eSetProxyURI(reference);
      file.stray(id, proxy);
    }
  }
}
