package org.throughline.picture;

/** How different two colours look, to people who see all colours and to people who do not. */
final class Difference {

  /** How colours are seen; matrices at full strength after Machado, Oliveira and Fernandes, 2009. */
  enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }

    double[] lab(Colour colour) {
      double[] light = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
      double[] seen = new double[3];
      for (int i = 0; i < 3; i++) {
        double sum = 0;
        for (int j = 0; j < 3; j++) {
          sum += matrix[3 * i + j] * light[j];
        }
        seen[i] = Math.clamp(sum, 0, 1);
      }
      double x = (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047;
      double y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2];
      double z = (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883;
      return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
    }

    private static double linear(int part) {
      double share = part / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
      return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }
  }

  private Difference() {}

  /** CIEDE2000. */
  static double between(Colour one, Colour other, Sight sight) {
    return ciede(sight.lab(one), sight.lab(other));
  }

  static double ciede(double[] a, double[] b) {
    double c1 = Math.hypot(a[1], a[2]);
    double c2 = Math.hypot(b[1], b[2]);
    double mean7 = Math.pow((c1 + c2) / 2, 7);
    double g = 0.5 * (1 - Math.sqrt(mean7 / (mean7 + Math.pow(25, 7))));
    double a1 = (1 + g) * a[1];
    double a2 = (1 + g) * b[1];
    double p1 = Math.hypot(a1, a[2]);
    double p2 = Math.hypot(a2, b[2]);
    double h1 = hue(a1, a[2]);
    double h2 = hue(a2, b[2]);
    boolean grey = p1 * p2 == 0;
    double turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
    double light = b[0] - a[0];
    double chroma = p2 - p1;
    double hue = 2 * Math.sqrt(p1 * p2) * Math.sin(Math.toRadians(turn / 2));
    double meanL = (a[0] + b[0]) / 2;
    double meanC = (p1 + p2) / 2;
    double meanH = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2
        : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    double t = 1 - 0.17 * cos(meanH - 30) + 0.24 * cos(2 * meanH) + 0.32 * cos(3 * meanH + 6)
        - 0.2 * cos(4 * meanH - 63);
    double off = (meanL - 50) * (meanL - 50);
    double sl = 1 + 0.015 * off / Math.sqrt(20 + off);
    double sc = 1 + 0.045 * meanC;
    double sh = 1 + 0.015 * meanC * t;
    double c7 = Math.pow(meanC, 7);
    double turned = 60 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
    double rt = -2 * Math.sqrt(c7 / (c7 + Math.pow(25, 7))) * Math.sin(Math.toRadians(turned));
    return Math.sqrt(Math.pow(light / sl, 2) + Math.pow(chroma / sc, 2) + Math.pow(hue / sh, 2)
        + rt * chroma / sc * hue / sh);
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
