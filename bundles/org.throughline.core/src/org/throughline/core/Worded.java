package org.throughline.core;

import java.util.Locale;

/** Something that can be said in any language of the program. Immutable. */
@FunctionalInterface
public interface Worded {

  /** The words in a language; English when the language is not one of the program's. Never fails. */
  String in(Locale locale);
}
