package org.throughline.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.internal.insight.text.ProfileLanguageDetector;
import org.throughline.insight.text.RealMessages.Label;

/**
 * Given 653 real messages labelled by a reader before there was any classifier, languages, questions and feelings are told
 * as well as promised. The word lists were changed by looking at the half called tune only. Writes its tables to
 * {@code target/insight-text.md}.
 */
class LabelledMessagesTest {

  private final ProfileLanguageDetector languages = new ProfileLanguageDetector();
  private final SentimentReader sentiments = new SentimentReader(SentimentCorrections.none());
  private final QuestionDetector questions = new QuestionDetector();
  private final StringBuilder report = new StringBuilder();
  private Map<String, String> texts;
  private List<Label> labels;

  @BeforeEach
  void findTheFile() throws IOException {
    Path file = RealMessages.file()
        .orElseGet(() -> abort("shared/data/customer-care/conversations.csv does not lie beside the checkout"));
    texts = RealMessages.texts(file);
    labels = RealMessages.labels();
    assertTrue(labels.size() >= 320);
    assertTrue(labels.stream().allMatch(label -> texts.containsKey(label.id())));
  }

  @Test
  void tellsAsWellAsPromised() throws IOException {
    double[] tune = measure("Tuning half", labels.stream().filter(label -> !label.heldOut()).toList());
    double[] heldOut = measure("Held-out half", labels.stream().filter(Label::heldOut).toList());
    double[] all = measure("Both halves", labels);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/insight-text.md"), report);
    for (double[] half : List.of(tune, heldOut, all)) {
      assertTrue(half[0] >= 0.97, () -> "Language " + half[0] + "\n" + report);
      assertTrue(half[1] >= 0.80, () -> "Questions " + half[1] + "\n" + report);
      assertTrue(half[2] >= 0.60, () -> "Sentiment " + half[2] + "\n" + report);
    }
  }

  /** Language accuracy, F1 of questions, macro-F1 of sentiment. */
  private double[] measure(String name, List<Label> half) {
    report.append("### ").append(name).append(" (n = ").append(half.size()).append(")\n\n");
    return new double[] {language(half), question(half), sentiment(half)};
  }

  private double language(List<Label> half) {
    Set<String> codes = new TreeSet<>();
    half.forEach(label -> {
      codes.add(label.language());
      codes.add(detected(label));
    });
    List<String> names = List.copyOf(codes);
    int[][] table = new int[names.size()][names.size()];
    half.forEach(label -> table[names.indexOf(label.language())][names.indexOf(detected(label))]++);
    double right = 0;
    for (int i = 0; i < table.length; i++) {
      right += table[i][i];
    }
    write("language", names, table);
    line("Right: %.1f %%", 100 * right / half.size());
    return right / half.size();
  }

  private String detected(Label label) {
    return languages.detect(texts.get(label.id())).code();
  }

  private double question(List<Label> half) {
    int[][] table = new int[2][2];
    half.forEach(label -> table[label.asks() ? 0 : 1][questions.read(texts.get(label.id()), detected(label)).asks() ? 0 : 1]++);
    write("question", List.of("yes", "no"), table);
    double f1 = f1(table, 0);
    line("Precision %.3f, recall %.3f, F1 %.3f", (double) table[0][0] / (table[0][0] + table[1][0]),
        (double) table[0][0] / (table[0][0] + table[0][1]), f1);
    return f1;
  }

  private double sentiment(List<Label> half) {
    int[][] table = new int[3][3];
    half.forEach(label -> table[label.polarity().ordinal()][sentiments.read(texts.get(label.id()), detected(label)).polarity()
        .ordinal()]++);
    write("sentiment", Arrays.stream(Polarity.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList(), table);
    double macro = (f1(table, 0) + f1(table, 1) + f1(table, 2)) / 3;
    line("F1 negative %.3f, neutral %.3f, positive %.3f; macro-F1 %.3f", f1(table, 0), f1(table, 1), f1(table, 2), macro);
    return macro;
  }

  private static double f1(int[][] table, int of) {
    int labelled = Arrays.stream(table[of]).sum();
    int found = Arrays.stream(table).mapToInt(row -> row[of]).sum();
    return labelled + found == 0 ? 0 : 2.0 * table[of][of] / (labelled + found);
  }

  private void write(String what, List<String> names, int[][] table) {
    report.append("| ").append(what).append(": labelled ↓ computed → | ").append(String.join(" | ", names)).append(" |\n|---|")
        .append("--:|".repeat(names.size())).append('\n');
    for (int i = 0; i < table.length; i++) {
      report.append("| ").append(names.get(i)).append(" | ")
          .append(Arrays.stream(table[i]).mapToObj(Integer::toString).collect(Collectors.joining(" | "))).append(" |\n");
    }
    report.append('\n');
  }

  private void line(String format, Object... arguments) {
    report.append(String.format(Locale.ROOT, format, arguments)).append("\n\n");
  }

  @Test
  void splitsByIdAlone() throws Exception {
    var digest = java.security.MessageDigest.getInstance("SHA-256");
    for (Label label : labels) {
      byte[] hash = digest.digest(("throughline-half:" + label.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertEquals((hash[0] & 0x80) != 0, label.heldOut(), label.id());
    }
  }
}
