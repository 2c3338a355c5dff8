package org.throughline.picture.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.picture.Box;

class BoxIndexTest {

  @Test
  void findsExactlyWhatLooseSearchingFinds() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Box> boxes = new ArrayList<>();
      int count = random.nextInt(400);
      for (int i = 0; i < count; i++) {
        boxes.add(new Box(random.nextInt(2000), random.nextInt(2000), random.nextInt(120), random.nextInt(120)));
      }
      BoxIndex index = new BoxIndex(boxes);
      for (int i = 0; i < 20; i++) {
        Box area = new Box(random.nextInt(2000), random.nextInt(2000), random.nextInt(600), random.nextInt(600));
        int[] expected = IntStream.range(0, count).filter(each -> boxes.get(each).meets(area)).toArray();
        assertArrayEquals(expected, index.meeting(area), "seed " + seed);
      }
    }
  }

  @Test
  void anEmptyIndexFindsNothing() {
    assertEquals(0, new BoxIndex(List.of()).meeting(new Box(0, 0, 10, 10)).length);
  }
}
