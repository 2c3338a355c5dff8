package org.throughline.internal.core.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.jspecify.annotations.Nullable;
import org.throughline.model.ModelPackage;

/**
 * XMI that Git likes: one attribute per line, long text as elements, a reference to another file on one line, the
 * format number always there.
 */
final class CanonicalSave extends XMISaveImpl {

  private final TextAsElements features;

  CanonicalSave(XMLHelper helper, TextAsElements features) {
    super(helper);
    this.features = features;
  }

  @Override
  protected void init(@Nullable XMLResource resource, @Nullable Map<?, ?> options) {
    super.init(resource, options);
    featureTable = features;
  }

  @Override
  protected boolean shouldSaveFeature(@Nullable EObject object, @Nullable EStructuralFeature feature) {
    return feature == ModelPackage.Literals.FILE_ROOT__FORMAT || super.shouldSaveFeature(object, feature);
  }

  @Override
  protected void saveHref(@Nullable EObject remote, @Nullable EStructuralFeature feature) {
    doc.setLineWidth(Integer.MAX_VALUE);
    super.saveHref(remote, feature);
    doc.setLineWidth(XmiOptions.ONE_PER_LINE);
  }

  /** Knows which attributes become elements; made once per client, as it remembers each class. Safe from any thread. */
  static final class TextAsElements extends Lookup {

    private final Map<EClass, EStructuralFeature[]> known = new ConcurrentHashMap<>();
    private final Map<EClass, int[]> kinds = new ConcurrentHashMap<>();

    TextAsElements() {
      super(null);
    }

    @Override
    public EStructuralFeature[] getFeatures(@Nullable EClass eClass) {
      EStructuralFeature[] listed = known.get(eClass);
      if (listed == null) {
        listed = listFeatures(eClass);
        known.put(eClass, listed);
      }
      return listed;
    }

    @Override
    public int[] getKinds(@Nullable EClass eClass, EStructuralFeature @Nullable [] features) {
      int[] listed = kinds.get(eClass);
      if (listed == null) {
        listed = listKinds(features);
        kinds.put(eClass, listed);
      }
      return listed;
    }

    @Override
    protected int featureKind(@Nullable EStructuralFeature feature) {
      return feature instanceof EAttribute attribute && !attribute.isMany() && !attribute.isTransient()
          && isLong(attribute.getEAttributeType()) ? DATATYPE_ELEMENT_SINGLE : super.featureKind(feature);
    }
  }

  /** Whether values of a type become elements. */
  static boolean isLong(EDataType type) {
    return type == ModelPackage.Literals.TEXT || type == ModelPackage.Literals.MARKDOWN;
  }
}
