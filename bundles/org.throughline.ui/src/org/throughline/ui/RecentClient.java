package org.throughline.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A client that was open before, by what was known of it then.
 *
 * @param folder where it lies
 * @param name what it is called
 * @param opened when it was opened last; null when that is not known
 * @param logo the hash of its logo among its attachments; null when it has none
 * @param accent the first colour of its brand as RRGGBB; null when it has none
 */
public record RecentClient(Path folder, String name, @Nullable Instant opened, @Nullable String logo,
    @Nullable String accent) {

  /** When it was opened last. */
  public Optional<Instant> openedAt() {
    return Optional.ofNullable(opened);
  }

  /** One or two letters that stand for its name; never empty. */
  public String monogram() {
    String[] words = name.strip().split("[\\s\\p{Punct}]+");
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
        letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return letters.isEmpty() ? "–" : letters.toString();
  }
}
