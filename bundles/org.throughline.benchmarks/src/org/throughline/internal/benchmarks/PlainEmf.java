package org.throughline.internal.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.throughline.core.DurableWriter;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;

/**
 * What there is to compare with: all of a client in one XMI file, the same ids, the options with which EMF is fast
 * (cached look-up tables, printer and parsers kept for the next time, references resolved at the end). The file is
 * indented as EMF does it by itself, with as many attributes on a line as there are, and is written and synced like any
 * single file of the product; it has no canonical form, no hash, no manifest, no backup and no check of what lay there.
 */
final class PlainEmf {

  private final Path file;
  private final DurableWriter writer;
  private final Map<Object, Object> load = new HashMap<>();
  private final Map<Object, Object> save = new HashMap<>();

  PlainEmf(Path file, DurableWriter writer) {
    this.file = file;
    this.writer = writer;
    load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
    load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
    load.put(XMLResource.OPTION_PARSER_PROPERTIES, Map.of(
        "jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0"));
    load.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
    load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
    save.put(XMLResource.OPTION_ENCODING, "UTF-8");
    save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
    save.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
    save.put(XMLResource.OPTION_FORMATTED, Boolean.TRUE);
  }

  /** A copy of a client in a resource of its own. */
  XMIResourceImpl holding(Client client) {
    Client copy = EcoreUtil.copy(client);
    copy.getEntries().clear();
    List<EObject> roots = new ArrayList<>();
    roots.add(copy);
    roots.addAll(copy.getChapters());
    XMIResourceImpl resource = resource();
    resource.getContents().addAll(roots);
    return resource;
  }

  private XMIResourceImpl resource() {
    ResourceSet resources = new ResourceSetImpl();
    resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
    ModelPackage.eINSTANCE.getESubpackages().forEach(each -> resources.getPackageRegistry().put(each.getNsURI(), each));
    XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
    resource.setIntrinsicIDToEObjectMap(new HashMap<>());
    resources.getResources().add(resource);
    return resource;
  }

  /** Writes and syncs one file; no backup, no manifest. */
  void save(XMIResourceImpl resource) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
      resource.save(bytes, save);
      writer.write(file, bytes.toByteArray());
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  XMIResourceImpl load() {
    XMIResourceImpl resource = resource();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      resource.load(bytes, load);
      return resource;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
