package org.throughline.internal.core.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a save of several files is about to do. Once it stands in the folder the save counts as done: whoever opens the
 * folder next finishes it or reads through it.
 *
 * @param steps in any order; no path twice
 */
record CommitManifest(List<Step> steps) {

  private static final String HEAD = "throughline-commit 1";

  /**
   * One file of the save.
   *
   * @param path the file inside the client folder
   * @param staged the name of its new content in the staging folder; null when the file is removed
   * @param hash SHA-256 of the new content; null when the file is removed
   * @param replaced SHA-256 of what was there; null when nothing was
   */
  record Step(String path, @Nullable String staged, @Nullable String hash, @Nullable String replaced) {
  }

  CommitManifest {
    steps = List.copyOf(steps);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Step step : steps) {
      text.append(orDash(step.staged())).append(' ').append(orDash(step.hash())).append(' ')
          .append(orDash(step.replaced())).append(' ').append(step.path()).append('\n');
    }
    String sum = Hashes.of(text.toString().getBytes(StandardCharsets.UTF_8));
    return text.append("end ").append(sum).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The manifest as written; empty when it is not whole. */
  static Optional<CommitManifest> read(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("end ");
    if (end < 0 || !text.startsWith(HEAD + "\n") || !text.substring(end)
        .equals("end " + Hashes.of(text.substring(0, end).getBytes(StandardCharsets.UTF_8)) + "\n")) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (String line : text.substring(HEAD.length() + 1, end).lines().toList()) {
      String[] parts = line.split(" ", 4);
      if (parts.length != 4 || !FolderLayout.isPlain(parts[3])) {
        return Optional.empty();
      }
      steps.add(new Step(parts[3], orNull(parts[0]), orNull(parts[1]), orNull(parts[2])));
    }
    return Optional.of(new CommitManifest(steps));
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.equals("-") ? null : text;
  }
}
