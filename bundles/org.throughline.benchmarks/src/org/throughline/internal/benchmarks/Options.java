package org.throughline.internal.benchmarks;

import java.util.List;

/**
 * What somebody says to a program that measures, as {@code --name value}.
 *
 * @param given all of it
 */
record Options(List<String> given) {

  /** The value behind a name, or another where nothing was said. */
  String text(String name, String otherwise) {
    int at = given.indexOf(name);
    return at < 0 || at + 1 >= given.size() ? otherwise : given.get(at + 1);
  }

  /** A number behind a name, or another where nothing was said. */
  int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }
}
