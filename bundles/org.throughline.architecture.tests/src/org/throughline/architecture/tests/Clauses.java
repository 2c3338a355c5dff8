package org.throughline.architecture.tests;

import java.util.ArrayList;
import java.util.List;

/** Splits manifest headers at commas that stand outside quotes. */
final class Clauses {

  private Clauses() {
  }

  static List<String> split(String header) {
    List<String> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder();
    boolean quoted = false;
    for (char c : header.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      }
      if (c == ',' && !quoted) {
        clauses.add(clause.toString().strip());
        clause.setLength(0);
      } else {
        clause.append(c);
      }
    }
    clauses.add(clause.toString().strip());
    return clauses.stream().filter(text -> !text.isEmpty()).toList();
  }
}
