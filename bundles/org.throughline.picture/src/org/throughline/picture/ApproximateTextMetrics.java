package org.throughline.picture;

import java.text.Normalizer;

/**
 * Widths from the advance widths of the printable ASCII characters of each face, in thousandths of the size. A letter
 * with an accent counts as the letter without it; any other character counts as the widest small letter, so that a text
 * is taken for too wide rather than too narrow. Kerning is left out: in running text it makes less than one part in a
 * hundred.
 */
public final class ApproximateTextMetrics implements TextMetrics {

  private static final int FIRST = ' ';

  private static final int[] SANS = {
      200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350,
      497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425,
      847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664,
      566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500,
      542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542,
      555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497
  };
  private static final int[] SANS_SEMIBOLD = {
      200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344,
      513, 513, 513, 513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444,
      875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 657, 674,
      582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500,
      549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549,
      564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513
  };
  private static final int[] SERIF = {
      237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341,
      529, 529, 529, 529, 529, 529, 529, 529, 529, 529, 302, 302, 534, 534, 534, 414,
      834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710, 618, 935, 768, 738,
      621, 738, 690, 544, 632, 758, 709, 1005, 672, 667, 586, 335, 341, 335, 534, 514,
      400, 541, 619, 520, 614, 533, 369, 557, 641, 329, 303, 594, 329, 955, 643, 579,
      622, 601, 456, 465, 359, 628, 579, 836, 569, 586, 490, 359, 290, 359, 534
  };
  private static final int[] SERIF_ITALIC = {
      227, 305, 456, 573, 524, 928, 701, 259, 385, 385, 480, 534, 300, 314, 300, 339,
      537, 537, 537, 537, 537, 537, 537, 537, 537, 537, 300, 300, 534, 534, 534, 459,
      880, 683, 622, 614, 703, 604, 572, 669, 772, 365, 361, 688, 584, 935, 746, 674,
      571, 674, 646, 505, 591, 725, 652, 917, 667, 593, 561, 345, 331, 345, 534, 512,
      400, 554, 524, 434, 557, 442, 325, 511, 580, 320, 275, 497, 298, 869, 596, 526,
      543, 520, 426, 383, 354, 597, 511, 777, 564, 515, 493, 390, 286, 390, 534
  };
  private static final int[] SERIF_SEMIBOLD = {
      228, 314, 423, 544, 538, 949, 739, 206, 384, 384, 458, 548, 307, 335, 307, 364,
      547, 547, 547, 547, 547, 547, 547, 547, 547, 547, 307, 307, 548, 548, 548, 430,
      867, 712, 668, 663, 744, 634, 610, 725, 809, 387, 394, 726, 616, 930, 757, 742,
      637, 742, 707, 560, 650, 757, 706, 1020, 678, 667, 592, 356, 364, 356, 548, 528,
      400, 554, 630, 527, 623, 540, 374, 573, 650, 336, 313, 615, 337, 961, 652, 590,
      632, 613, 475, 475, 368, 640, 581, 850, 585, 592, 497, 365, 301, 365, 548
  };

  /** Widths of the faces the product ships. */
  public ApproximateTextMetrics() {}

  @Override
  public double width(String text, TextStyle style) {
    int[] advances = advances(style.face());
    int sum = Normalizer.normalize(text, Normalizer.Form.NFD).codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .map(character -> advance(advances, character)).sum();
    return sum * style.pixels() / 1000;
  }

  private static int advance(int[] advances, int character) {
    int at = (Character.isSpaceChar(character) ? ' ' : character) - FIRST;
    return at >= 0 && at < advances.length ? advances[at] : advances['m' - FIRST];
  }

  private static int[] advances(Face face) {
    return switch (face) {
      case SANS, SANS_ITALIC -> SANS;
      case SANS_SEMIBOLD -> SANS_SEMIBOLD;
      case SERIF -> SERIF;
      case SERIF_ITALIC -> SERIF_ITALIC;
      case SERIF_SEMIBOLD -> SERIF_SEMIBOLD;
    };
  }
}
