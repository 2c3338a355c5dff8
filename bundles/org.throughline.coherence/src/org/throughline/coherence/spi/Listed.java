package org.throughline.coherence.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/**
 * Several things in one sentence, as an argument of a message: a, b and c; of many the first few and how many more.
 *
 * @param things at least one, each with a true {@code equals}
 */
public record Listed(List<? extends Worded> things) implements Worded {

  private static final int MOST = 4;

  public Listed {
    things = List.copyOf(things);
    if (things.isEmpty()) {
      throw new IllegalArgumentException("Nothing to list");
    }
  }

  @Override
  public String in(Locale language) {
    if (things.size() == 1) {
      return things.getFirst().in(language);
    }
    int named = things.size() > MOST ? MOST - 1 : things.size() - 1;
    List<String> words = new ArrayList<>(things.subList(0, named).stream().map(each -> each.in(language)).toList());
    String last = things.size() > MOST
        ? Message.of(Listed.class, "listed.more", things.size() - named).in(language) : things.getLast().in(language);
    return Message.of(Listed.class, "listed", String.join(", ", words), last).in(language);
  }
}
