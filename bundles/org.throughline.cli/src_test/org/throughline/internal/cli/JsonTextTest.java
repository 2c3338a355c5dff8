package org.throughline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What scripts read. */
class JsonTextTest {

  @Test
  void valuesOfEachKind() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("text", "a \"b\" \\ \n \u0001 é 😀");
    value.put("list", Arrays.asList(1, 2.5, true, null));
    value.put("empty", Map.of());
    value.put("path", Path.of("a/b"));
    value.put("none", Double.NaN);
    assertEquals("""
        {
          "text": "a \\"b\\" \\\\ \\n \\u0001 é 😀",
          "list": [
            1,
            2.5,
            true,
            null
          ],
          "empty": {},
          "path": "a/b",
          "none": null
        }""", JsonText.of(value).replace("a\\\\b", "a/b"));
  }

  @Test
  void halfAnEmojiIsWrittenAsACode() {
    assertEquals("[\n  \"\\ud83d\",\n  \"\\ude00x\"\n]", JsonText.of(List.of("\ud83d", "\ude00x")));
  }
}
