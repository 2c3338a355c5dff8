package org.throughline.internal.ui.outline;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ModelTexts;
import org.throughline.model.ChapterEntry;

/**
 * What nodes of the outline are called.
 *
 * @param locale the language of the program
 */
public record NodeText(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();

  /** The name of a node; never empty. */
  public String of(Object node) {
    return switch (node) {
      case Group group -> TEXTS.label(group.feature(), locale);
      case Range range -> (range.from() + 1) + "–" + range.to();
      case ChapterEntry entry -> entry.getTitle() == null || entry.getTitle().isBlank() ? entry.getModule()
          : entry.getTitle();
      case EObject object -> new Naming(locale).below(object);
      default -> String.valueOf(node);
    };
  }
}
