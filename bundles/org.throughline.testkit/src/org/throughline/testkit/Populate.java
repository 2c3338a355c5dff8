package org.throughline.testkit;

import java.util.ArrayList;
import java.util.List;
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
import org.throughline.model.ModelPackage;

/**
 * Fills a client with everything its modules can hold: the organisation, every chapter, every part.
 *
 * @param builder makes the content
 * @param modules whose chapters are made
 */
public record Populate(ModelBuilder builder, List<ModelModule> modules) implements Operation {

  public Populate {
    modules = List.copyOf(modules);
  }

  @Override
  public Message label() {
    return Message.of(Populate.class, "populate");
  }

  @Override
  public void apply(Edit edit) {
    builder.fill(edit.client());
    builder.fill(edit.client().getOrganisation());
    for (ModelModule module : modules) {
      EClass type = module.chapterClass();
      if (type != null) {
        chapter(edit, edit.chapter(type));
      }
    }
    builder.connect(edit.client());
  }

  @SuppressWarnings("unchecked")
  private void chapter(Edit edit, Chapter chapter) {
    Chapter content = builder.chapter(chapter.eClass());
    for (EReference containment : chapter.eClass().getEAllContainments()) {
      if (containment.isMany()) {
        for (EObject child : new ArrayList<>((EList<EObject>) content.eGet(containment))) {
          if (child instanceof ChapterPart part) {
            edit.addPart(chapter, containment, part);
          } else {
            ((EList<EObject>) chapter.eGet(containment)).add(child);
          }
        }
      } else if (content.eIsSet(containment)) {
        chapter.eSet(containment, content.eGet(containment));
      }
    }
    content.eClass().getEAllAttributes().stream()
        .filter(attribute -> content.eIsSet(attribute) && !attribute.isID()
            && attribute != ModelPackage.Literals.FILE_ROOT__FORMAT)
        .forEach(attribute -> chapter.eSet(attribute, content.eGet(attribute)));
  }
}
