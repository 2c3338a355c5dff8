package org.throughline.core;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/**
 * What something new is called until a person names it, such as “New promise”. Where the labels of a language tell the
 * gender of the kind ({@code Promise.gender=neuter}), the words agree with it; where they do not, the wording needs
 * none.
 *
 * @param kind what is made
 */
public record NewName(EClass kind) implements Worded {

  private static final ModelTexts TEXTS = new ModelTexts();

  @Override
  public String in(Locale locale) {
    Message plain = Message.of(NewName.class, "new.kind", within(TEXTS.label(kind, locale)));
    return TEXTS.gender(kind, locale).flatMap(plain::wording).orElse(plain).in(locale);
  }

  /** A label as it stands inside a sentence; “KPI” and the like stay as they are. */
  private static String within(String label) {
    return label.length() > 1 && Character.isLowerCase(label.charAt(1))
        ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
  }
}
