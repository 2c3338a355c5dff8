package org.throughline.ui;

import java.util.HashSet;
import java.util.Set;

/** Gives the entries of a menu that is made while it opens a letter each to reach them by. */
public final class Mnemonics {

  private final Set<Character> taken;

  /** With letters that are taken already, in lower case. */
  public Mnemonics(Set<Character> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * The label with {@code &} before its letter: the first letter of a word if one is free, else any letter or digit.
   * When all are taken it shares its first one; pressing that again goes on to the next entry.
   */
  public String of(String label) {
    String plain = label.replace("&", "&&");
    for (boolean start : new boolean[] {true, false}) {
      for (int i = 0; i < plain.length(); i++) {
        char letter = plain.charAt(i);
        boolean first = i == 0 || !Character.isLetterOrDigit(plain.charAt(i - 1));
        if (Character.isLetterOrDigit(letter) && (first || !start) && taken.add(Character.toLowerCase(letter))) {
          return plain.substring(0, i) + "&" + plain.substring(i);
        }
      }
    }
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        return plain.substring(0, i) + "&" + plain.substring(i);
      }
    }
    return plain;
  }
}
