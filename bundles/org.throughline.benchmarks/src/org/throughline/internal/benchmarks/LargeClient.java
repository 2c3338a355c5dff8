package org.throughline.internal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterPart;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.ModelBuilder;

/**
 * Fills a client with a number of elements the way a client of many years is filled: nine tenths lie in journeys,
 * calendar years, playbooks and incidents, the rest in the organisation and the chapters themselves.
 *
 * @param elements how many elements, at least
 * @param parts over how many parts with a file of their own they are spread
 * @param modules whose chapters there are
 */
record LargeClient(int elements, int parts, List<ModelModule> modules) implements Operation {

  private static final long SEED = 20_260_301;

  @Override
  public Message label() {
    return Message.of(LargeClient.class, "fill");
  }

  @Override
  public void apply(Edit edit) {
    ModelBuilder builder = new ModelBuilder(SEED).perList(2).depth(1).density(0.35).share(0.1);
    List<Chapter> chapters = new ArrayList<>();
    for (ModelModule module : modules) {
      EClass type = module.chapterClass();
      if (type != null) {
        chapters.add(edit.chapter(type));
      }
    }
    List<EObject> roots = new ArrayList<>(chapters);
    roots.add(edit.client().getOrganisation());
    grow(roots, elements / 10, builder);
    grow(parts(edit, chapters, builder), elements * 9 / 10, builder);
    builder.connect(edit.client());
  }

  /** The same without a session, for what needs only the model. */
  static Client outsideASession(int elements, int parts, List<? extends ModelModule> modules) {
    ModelBuilder builder = new ModelBuilder(SEED).perList(2).depth(1).density(0.35).share(0.1);
    Client client = builder.object(ModelPackage.Literals.CLIENT);
    client.getChapters().clear();
    List<Chapter> chapters = new ArrayList<>();
    for (ModelModule module : modules) {
      EClass type = module.chapterClass();
      if (type != null) {
        Chapter chapter = builder.object(type);
        client.getChapters().add(chapter);
        chapters.add(chapter);
      }
    }
    List<EObject> roots = new ArrayList<>(chapters);
    roots.add(client.getOrganisation());
    grow(roots, elements / 10, builder);
    List<EObject> made = new ArrayList<>();
    for (int each = 0; made.size() < parts; each++) {
      Chapter chapter = chapters.get(each % chapters.size());
      for (EReference containment : partLists(chapter)) {
        ChapterPart part = builder.object(containment.getEReferenceType());
        list(chapter, containment).add(part);
        made.add(part);
      }
    }
    grow(made, elements * 9 / 10, builder);
    builder.connect(client);
    return client;
  }

  private static List<EReference> partLists(Chapter chapter) {
    return chapter.eClass().getEAllContainments().stream()
        .filter(each -> ModelPackage.Literals.CHAPTER_PART.isSuperTypeOf(each.getEReferenceType())).toList();
  }

  @SuppressWarnings("unchecked")
  private static EList<EObject> list(EObject owner, EReference reference) {
    return (EList<EObject>) owner.eGet(reference);
  }

  private List<EObject> parts(Edit edit, List<Chapter> chapters, ModelBuilder builder) {
    List<EObject> made = new ArrayList<>();
    while (made.size() < parts) {
      for (Chapter chapter : chapters) {
        for (EReference containment : partLists(chapter)) {
          if (made.size() < parts) {
            ChapterPart part = edit.create(containment.getEReferenceType());
            part.setName("Part " + made.size());
            edit.addPart(chapter, containment, part);
            made.add(part);
          }
        }
      }
    }
    return made;
  }

  /** Adds to the lists of roots in turn until there are enough elements. */
  private static void grow(List<EObject> roots, int wanted, ModelBuilder builder) {
    Random random = new Random(SEED);
    int made = 0;
    for (int turn = 0; made < wanted; turn++) {
      EObject root = roots.get(turn % roots.size());
      List<EReference> lists = root.eClass().getEAllContainments().stream()
          .filter(each -> each.isMany() && ModelPackage.Literals.ELEMENT.isSuperTypeOf(each.getEReferenceType())
              && !each.getEReferenceType().isAbstract()
              && !ModelPackage.Literals.FILE_ROOT.isSuperTypeOf(each.getEReferenceType())).toList();
      EReference list = lists.get(random.nextInt(lists.size()));
      EObject child = builder.object(list.getEReferenceType());
      list(root, list).add(child);
      made += (int) ModelBuilder.tree(child).stream().filter(ModelPackage.Literals.ELEMENT::isInstance).count();
    }
  }
}
