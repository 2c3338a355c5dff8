package org.throughline.dna.message;

import java.util.List;

/**
 * A heading over things that are looked through together.
 *
 * @param name what it says; empty for none
 * @param about what is to be known of it, a line each; none of them blank
 */
record ReviewGroup(String name, List<String> about) {

  ReviewGroup {
    about = about.stream().filter(each -> !each.isBlank()).toList();
  }
}
