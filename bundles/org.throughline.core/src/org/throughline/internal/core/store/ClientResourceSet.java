package org.throughline.internal.core.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jspecify.annotations.Nullable;
import org.throughline.model.ModelPackage;

/**
 * The files of one client. Finds elements by id over all of them, knows the given packages and no others, and never
 * loads anything on its own account. For one thread, but for what files being read on others ask of it.
 */
final class ClientResourceSet extends ResourceSetImpl {

  private static final String SCHEME = "tl";

  private final Map<String, EObject> byId = new HashMap<>();
  private final Map<EClass, List<EReference>> holding = new ConcurrentHashMap<>();
  private final XmiOptions options = new XmiOptions();

  ClientResourceSet(Collection<EPackage> packages) {
    EPackage.Registry registry = new EPackageRegistryImpl();
    packages.forEach(known -> registry.put(known.getNsURI(), known));
    setPackageRegistry(registry);
    setURIConverter(new ClosedUriConverter());
  }

  /** How an element is named from another file. */
  static URI reference(String id) {
    return URI.createHierarchicalURI(SCHEME, null, null, new String[] {id}, null, null);
  }

  /** The id in a {@code tl:/<id>} address; null for every other address. */
  static @Nullable String id(URI reference) {
    return SCHEME.equals(reference.scheme()) && reference.segmentCount() == 1 && reference.fragment() == null
        ? reference.segment(0) : null;
  }

  XmiOptions options() {
    return options;
  }

  /** The features through which elements of a class contain the roots of other files. */
  List<EReference> holding(EClass eClass) {
    List<EReference> known = holding.get(eClass);
    if (known == null) {
      known = eClass.getEAllContainments().stream()
          .filter(feature -> !feature.isTransient() && feature.isResolveProxies()
              && ModelPackage.Literals.FILE_ROOT.isSuperTypeOf(feature.getEReferenceType()))
          .toList();
      holding.put(eClass, known);
    }
    return known;
  }

  @Nullable EObject element(String id) {
    return byId.get(id);
  }

  /** Makes an element found by its id; false when another one has that id already. */
  boolean attached(String id, EObject element) {
    EObject before = byId.putIfAbsent(id, element);
    return before == null || before == element;
  }

  void detached(String id, EObject element) {
    byId.remove(id, element);
  }

  @Override
  public @Nullable EObject getEObject(@Nullable URI uri, boolean loadOnDemand) {
    String id = uri == null ? null : id(uri);
    return id == null ? null : byId.get(id);
  }

  @Override
  public @Nullable Resource getResource(@Nullable URI uri, boolean loadOnDemand) {
    for (Resource resource : getResources()) {
      if (resource.getURI().equals(uri)) {
        return resource;
      }
    }
    return null;
  }

  @Override
  public @Nullable Resource createResource(@Nullable URI uri, @Nullable String contentType) {
    return null;
  }
}
