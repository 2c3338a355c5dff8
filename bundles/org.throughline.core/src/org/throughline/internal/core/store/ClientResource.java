package org.throughline.internal.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Element;

/** One model file: XMI in the canonical form, ids from the id attribute, references to other files as {@code tl:/<id>}. */
final class ClientResource extends XMIResourceImpl {

  private static final URI FOLDER = URI.createURI("throughline:/");

  private final ClientResourceSet all;
  private final String path;
  private final Map<String, EObject> byId = new HashMap<>();
  private final Map<String, EObject> strays = new HashMap<>();
  private final Set<String> doubled = new HashSet<>();
  private boolean adopted;
  private int size = 1 << 14;
  private final List<InternalEObject> holders = new ArrayList<>();

  /** An empty file of a client; it counts among the others once it was {@link #adopt() adopted}. */
  ClientResource(ClientResourceSet all, String path) {
    super(FOLDER.appendSegments(path.split("/")));
    this.all = all;
    this.path = path;
    setEncoding("UTF-8");
    basicSetResourceSet(all, null);
  }

  /**
   * Lists it among the client's files and makes its elements found by their ids. Not safe beside other threads, unlike
   * reading.
   *
   * @return an id that stands in another file already; null when there is none and all is well
   */
  @Nullable String adopt() {
    // EMF takes a resource out of the set it is said to be in before it adds it.
    basicSetResourceSet(null, null);
    all.getResources().add(this);
    String taken = null;
    for (Map.Entry<String, EObject> entry : byId.entrySet()) {
      if (!all.attached(entry.getKey(), entry.getValue())) {
        taken = entry.getKey();
      }
    }
    adopted = true;
    return taken;
  }

  /** Its path inside the client folder. */
  String path() {
    return path;
  }

  /**
   * Reads it.
   *
   * @param lenient true to keep going over what the packages do not know; what is read then must not be saved
   */
  void read(byte[] content, boolean lenient) throws IOException {
    size = content.length;
    load(new ByteArrayInputStream(content), lenient ? all.options().lenientLoad() : all.options().load());
    if (!doubled.isEmpty()) {
      throw new IOException("the id " + doubled.iterator().next() + " stands twice");
    }
  }

  /** Its canonical form. */
  byte[] write() throws IOException {
    byte[] quickly = CanonicalBytes.of(this, all.options().plans(), size);
    if (quickly == null) {
      return writeByEmf();
    }
    size = quickly.length;
    return quickly;
  }

  /** The same bytes, slower, but of whatever EMF can write; says what is wrong when there are none. */
  byte[] writeByEmf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(size + size / 16);
    save(out, all.options().save());
    size = out.size();
    return out.toByteArray();
  }

  /** Takes what was read out again. */
  void drop() {
    getContents().clear();
    holders.clear();
    if (adopted) {
      all.getResources().remove(this);
    }
    adopted = false;
  }

  /** Elements whose lists hold roots of other files; for the loader to resolve when all files are there. */
  List<InternalEObject> holders() {
    return holders;
  }

  /** Lets an id that stands nowhere in the file be found once more, so that a reference to it stays what it is. */
  void stray(String id, EObject proxy) {
    strays.put(id, proxy);
  }

  void forgetStrays() {
    strays.clear();
  }

  @Override
  protected XMLHelper createXMLHelper() {
    return new References(this);
  }

  @Override
  protected XMLLoad createXMLLoad(@Nullable Map<?, ?> options) {
    return new GuardedLoad(createXMLHelper());
  }

  @Override
  protected XMLSave createXMLSave(@Nullable Map<?, ?> options) {
    return new CanonicalSave(createXMLHelper(), all.options().features());
  }

  @Override
  protected boolean isAttachedDetachedHelperRequired() {
    return true;
  }

  @Override
  protected void attachedHelper(@Nullable EObject eObject) {
    if (eObject == null) {
      return;
    }
    String id = idOf(eObject);
    if (id != null) {
      EObject before = byId.putIfAbsent(id, eObject);
      if (before != null && before != eObject) {
        doubled.add(id);
      }
      if (adopted) {
        all.attached(id, eObject);
      }
    }
    if (isLoading() && !all.holding(eObject.eClass()).isEmpty()) {
      holders.add((InternalEObject) eObject);
    }
  }

  @Override
  protected void detachedHelper(@Nullable EObject eObject) {
    if (eObject == null) {
      return;
    }
    String id = idOf(eObject);
    if (id != null) {
      byId.remove(id, eObject);
      if (adopted) {
        all.detached(id, eObject);
      }
    }
  }

  @Override
  protected @Nullable EObject getEObjectByID(@Nullable String id) {
    EObject found = byId.get(id);
    return found == null ? strays.get(id) : found;
  }

  @Override
  public void setID(@Nullable EObject eObject, @Nullable String id) {
    getErrors().add(new Foreign("xmi:id"));
  }

  private static @Nullable String idOf(EObject eObject) {
    return eObject instanceof Element element ? element.getId() : EcoreUtil.getID(eObject);
  }

  /**
   * Something that other tools write into XMI and the canonical form has no place for.
   *
   * @param what it is
   */
  private record Foreign(String what) implements Resource.Diagnostic {

    @Override
    public String getMessage() {
      return what;
    }

    @Override
    public String getLocation() {
      return "";
    }

    @Override
    public int getLine() {
      return 0;
    }

    @Override
    public int getColumn() {
      return 0;
    }
  }
}
