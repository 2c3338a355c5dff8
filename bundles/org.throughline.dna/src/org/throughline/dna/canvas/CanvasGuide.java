package org.throughline.dna.canvas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.Message;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;

/**
 * What belongs on a kind of canvas: its blocks in the order they are read, the question each of them answers, and whose
 * idea the canvas is.
 *
 * @param kind the kind of canvas
 */
public record CanvasGuide(CanvasKind kind) {

  /** How the names of the blocks of a kind begin. */
  private static final Map<CanvasKind, String> PREFIXES = Map.of(CanvasKind.OWN_DNA, "DNA_", CanvasKind.IDENTITY_PRISM,
      "PRISM_", CanvasKind.BRAND_KEY, "KEY_", CanvasKind.COMMUNICATION_FRAME, "FRAME_", CanvasKind.GOLDEN_CIRCLE, "CIRCLE_");

  /** The kind of canvas that has a block. */
  public static CanvasKind kindOf(CanvasBlock block) {
    return PREFIXES.entrySet().stream().filter(each -> block.getName().startsWith(each.getValue())).map(Map.Entry::getKey)
        .findFirst().orElseThrow(() -> new IllegalArgumentException("No canvas has the block " + block));
  }

  /** The blocks, in the order they are read. */
  public List<CanvasBlock> blocks() {
    return Arrays.stream(CanvasBlock.values()).filter(block -> kindOf(block) == kind).toList();
  }

  /** What a block asks; shown while nothing stands in it. */
  public static Message question(CanvasBlock block) {
    return Message.of(CanvasGuide.class, "question." + block.getName().toLowerCase(Locale.ROOT));
  }

  /** Whose idea the canvas is, in one line. */
  public Message source() {
    return Message.of(CanvasGuide.class, "source." + kind.getName().toLowerCase(Locale.ROOT));
  }
}
