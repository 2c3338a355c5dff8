package org.throughline.internal.core.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.ElementIndex;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterPart;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;

/** What an operation works with while the recorder listens. */
final class LiveEdit implements Edit {

  private final Client client;
  private final LiveIndex index;
  private final ClientFiles files;
  private final InstantSource clock;

  LiveEdit(Client client, LiveIndex index, ClientFiles files, InstantSource clock) {
    this.client = client;
    this.index = index;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public Client client() {
    return client;
  }

  @Override
  public ElementIndex index() {
    return index;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends EObject> T create(EClass type) {
    EObject made = EcoreUtil.create(type);
    EAttribute id = type.getEIDAttribute();
    if (id != null) {
      made.eSet(id, Ids.fresh());
    }
    return (T) made;
  }

  @Override
  public void delete(EObject element) {
    EReference containment = element.eContainmentFeature();
    if (containment == null || !containment.isMany() && containment.isRequired()) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(Edit.class, "refused.delete", ModelLabel.name(element)), null);
    }
    Set<EObject> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
    List<EObject> files = new ArrayList<>();
    LiveIndex.walk(element, each -> {
      leaving.add(each);
      if (((InternalEObject) each).eDirectResource() != null) {
        files.add(each);
      }
    });
    List<EObject> empty = new ArrayList<>();
    for (EObject each : leaving) {
      for (ElementIndex.Referrer referrer : index.referrers(each)) {
        if (!leaving.contains(referrer.source()) && !isReadOnly(referrer.source())) {
          clear(referrer.source(), referrer.feature(), each, empty);
        }
      }
    }
    for (EObject root : files.reversed()) {
      client.getEntries().removeIf(entry -> entry.getRootId() != null && entry.getRootId().equals(EcoreUtil.getID(root)));
      root.eResource().getContents().remove(root);
    }
    EcoreUtil.remove(element);
    for (EObject value : empty) {
      if (index.holds(value)) {
        delete(value);
      }
    }
  }

  private boolean isReadOnly(EObject source) {
    Resource resource = source.eResource();
    return resource != null && files.readOnlyReason(resource).isPresent();
  }

  private static void clear(EObject source, EStructuralFeature feature, EObject target, List<EObject> empty) {
    if (source instanceof ElementRef pointer) {
      if (target instanceof Element element && element.getName() != null) {
        pointer.setLastLabel(element.getName());
      }
    } else if (feature.isMany()) {
      ((EList<?>) source.eGet(feature)).remove(target);
    } else if (feature.isRequired() && !(source instanceof Element)) {
      empty.add(source);
    } else {
      source.eUnset(feature);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Chapter> T chapter(EClass chapterClass) {
    return client.getChapters().stream().filter(chapterClass::isInstance).map(each -> (T) each).findFirst()
        .orElseGet(() -> addChapter(chapterClass));
  }

  @Override
  public <T extends Chapter> T addChapter(EClass chapterClass) {
    if (client.getChapters().stream().anyMatch(chapterClass::isInstance)) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(Edit.class, "refused.chapter", new ModelLabel(chapterClass)), null);
    }
    Message title = files.title(chapterClass);
    T chapter = create(chapterClass);
    chapter.setName(client.getLanguage() == null ? title.toString() : title.in(client.getLanguage()));
    client.getChapters().add(chapter);
    files.addFile(chapter);
    return chapter;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void addPart(Chapter chapter, EReference feature, ChapterPart part) {
    ((EList<EObject>) chapter.eGet(feature)).add(part);
    files.addFile(part);
  }

  @Override
  public void run(Operation part) {
    part.apply(this);
  }
}
