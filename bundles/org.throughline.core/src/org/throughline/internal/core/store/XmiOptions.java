package org.throughline.internal.core.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.jspecify.annotations.Nullable;

/** How EMF reads and writes the files of one client: closed, bounded and fast. Safe from any thread. */
final class XmiOptions {

  /** The model nests at most 64 deep; some room for wrappers. The JDK's own limit differs between its versions. */
  private static final String DEPTH = "80";
  private static final String ATTRIBUTES = "200";
  /** Every attribute starts a line of its own, whatever stands before it. */
  static final int ONE_PER_LINE = 1;

  private final Map<Object, Object> load = new HashMap<>();
  private final Map<Object, Object> lenient;
  private final Map<Object, Object> save = new HashMap<>();
  private final CanonicalSave.TextAsElements features = new CanonicalSave.TextAsElements();
  private final ClassPlan.Plans plans = new ClassPlan.Plans();

  XmiOptions() {
    load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(
        "http://apache.org/xml/features/disallow-doctype-decl", true,
        "http://xml.org/sax/features/external-general-entities", false,
        "http://xml.org/sax/features/external-parameter-entities", false,
        "http://apache.org/xml/features/nonvalidating/load-external-dtd", false));
    load.put(XMLResource.OPTION_PARSER_PROPERTIES, Map.of(
        "jdk.xml.maxElementDepth", DEPTH,
        "jdk.xml.elementAttributeLimit", ATTRIBUTES,
        // Newer JDKs count escaped characters in attributes as entities; real ones are refused altogether.
        "jdk.xml.maxGeneralEntitySizeLimit", "0",
        "jdk.xml.totalEntitySizeLimit", "0"));
    load.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
    load.put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);
    load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, false);
    load.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
    load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
    load.put(XMLResource.OPTION_URI_HANDLER, new AsWritten());
    lenient = new HashMap<>(load);
    load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new ConcurrentHashMap<>());
    lenient.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);

    save.put(XMLResource.OPTION_ENCODING, "UTF-8");
    save.put(XMLResource.OPTION_LINE_DELIMITER, "\n");
    save.put(XMLResource.OPTION_LINE_WIDTH, ONE_PER_LINE);
    save.put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
    save.put(XMLResource.OPTION_SKIP_ESCAPE_URI, false);
    save.put(XMLResource.OPTION_URI_HANDLER, new AsWritten());
  }

  Map<Object, Object> load() {
    return load;
  }

  /** Keeps what the packages do not know aside instead of failing; such a file must not be written again. */
  Map<Object, Object> lenientLoad() {
    return lenient;
  }

  Map<Object, Object> save() {
    return save;
  }

  CanonicalSave.TextAsElements features() {
    return features;
  }

  ClassPlan.Plans plans() {
    return plans;
  }

  /** Leaves every address as it stands in the file. */
  private static final class AsWritten implements XMLResource.URIHandler {

    @Override
    public void setBaseURI(@Nullable URI uri) {
      // Nothing is relative to anything.
    }

    @Override
    public @Nullable URI resolve(@Nullable URI uri) {
      return uri;
    }

    @Override
    public @Nullable URI deresolve(@Nullable URI uri) {
      return uri;
    }
  }
}
