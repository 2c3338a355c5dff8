package org.throughline.picture.canvas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.picture.Box;

/**
 * Finds the boxes that lie in an area without looking at all of them: a packed R-tree, made once. What a search costs
 * grows with what it finds, not with how many boxes there are. Immutable; safe from any thread.
 */
public final class BoxIndex {

  private static final int FAN = 12;

  private final Box[] boxes;
  private final int[] order;
  /** From the leaves up: the box around each group of {@value #FAN} of the level below. */
  private final Box[][] levels;

  /** An index of these boxes; a search answers with their places in this list. */
  public BoxIndex(List<Box> list) {
    boxes = list.toArray(Box[]::new);
    order = packed(boxes);
    levels = levels();
  }

  /** Boxes that are near each other come near each other: slices from left to right, each from top to bottom. */
  private static int[] packed(Box[] boxes) {
    Integer[] sorted = IntStream.range(0, boxes.length).boxed().toArray(Integer[]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(each -> boxes[each].middle()));
    int slices = Math.max(1, (int) Math.ceil(Math.sqrt((double) boxes.length / FAN)));
    int slice = Math.max(1, (int) Math.ceil((double) boxes.length / slices));
    for (int start = 0; start < sorted.length; start += slice) {
      Arrays.sort(sorted, start, Math.min(start + slice, sorted.length),
          Comparator.comparingDouble(each -> boxes[each].centre()));
    }
    return Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
  }

  private Box[][] levels() {
    Box[] below = IntStream.of(order).mapToObj(each -> boxes[each]).toArray(Box[]::new);
    List<Box[]> made = new java.util.ArrayList<>();
    made.add(below);
    while (below.length > FAN) {
      Box[] groups = new Box[(below.length + FAN - 1) / FAN];
      for (int i = 0; i < below.length; i++) {
        Box present = groups[i / FAN];
        groups[i / FAN] = i % FAN == 0 ? below[i] : present.with(below[i]);
      }
      made.add(groups);
      below = groups;
    }
    return made.toArray(Box[][]::new);
  }

  /** Which boxes have more in common with an area than an edge, in ascending order. A point inside counts. */
  public int[] meeting(Box area) {
    int[] found = new int[Math.min(boxes.length, 32)];
    int count = 0;
    int top = levels.length - 1;
    int[] stack = new int[FAN * (levels.length + 1) * 2];
    int depth = 0;
    for (int i = levels[top].length - 1; i >= 0; i--) {
      stack[depth++] = top;
      stack[depth++] = i;
    }
    while (depth > 0) {
      int at = stack[--depth];
      int level = stack[--depth];
      if (!levels[level][at].meets(area)) {
        continue;
      }
      if (level == 0) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = order[at];
      } else {
        int end = Math.min((at + 1) * FAN, levels[level - 1].length);
        for (int child = at * FAN; child < end; child++) {
          stack[depth++] = level - 1;
          stack[depth++] = child;
        }
      }
    }
    int[] result = Arrays.copyOf(found, count);
    Arrays.sort(result);
    return result;
  }
}
