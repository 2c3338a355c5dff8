package org.throughline.internal.faults;

import java.util.List;

/**
 * What one kind of fault did.
 *
 * @param name what was tried
 * @param violations what went wrong; empty when nothing did
 * @param figures one line
 */
record Result(String name, List<String> violations, String figures) {

  static Result skipped(String name, String why) {
    return new Result(name, List.of(), "skipped: " + why);
  }
}
