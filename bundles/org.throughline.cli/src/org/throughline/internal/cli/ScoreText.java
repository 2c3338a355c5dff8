package org.throughline.internal.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.cli.spi.Console;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.Score;
import org.throughline.coherence.Score.PerRule;
import org.throughline.coherence.Scores;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;

/** Scores for people, each explained to the last finding. */
final class ScoreText {

  private final Elements elements;
  private final Console console;

  ScoreText(Elements elements, Console console) {
    this.elements = elements;
    this.console = console;
  }

  /** Shows what each department and each chapter scores, and which checks do not hold there. */
  void show(Scores scores) {
    console.line("");
    console.say(text("scores.title"));
    show("scores.silos", scores.silos(), score -> score.part().map(part -> ModelLabel.name(part).in(console.language()))
        .orElseGet(() -> text("scores.nowhere").in(console.language())));
    show("scores.chapters", scores.chapters(), score -> score.part()
        .map(part -> elements.chapter(part, console.language())).orElse(""));
  }

  private void show(String title, List<Score> parts, Function<Score, String> name) {
    List<Score> asked = parts.stream().filter(score -> score.made() > 0).toList();
    if (asked.isEmpty()) {
      return;
    }
    console.line("");
    console.say(text(title));
    for (Score score : asked) {
      Optional<BigDecimal> percent = score.percent();
      console.line("  " + text("scores.part", name.apply(score), percent.orElse(BigDecimal.ZERO), score.held(),
          score.made()).in(console.language()));
      for (PerRule rule : score.rules()) {
        if (rule.held() < rule.made()) {
          rule(rule, score.open());
        }
      }
      if (!score.waived().isEmpty()) {
        console.line("    " + text("scores.accepted", names(score.waived())).in(console.language()));
      }
    }
  }

  private void rule(PerRule rule, List<Entry> open) {
    List<Entry> here = open.stream().filter(each -> each.identity().rule().equals(rule.rule().id())).toList();
    console.line("    " + text("scores.rule", rule.rule().title(), names(here)).in(console.language()));
  }

  /** What the findings are about, each once; how many where there are several about one. */
  private String names(List<Entry> entries) {
    Map<String, Long> counts = entries.stream().flatMap(each -> each.finding().stream()).map(Finding::about)
        .map(about -> Elements.called(about, console.language()))
        .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().map(each -> each.getValue() == 1 ? each.getKey()
        : each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining(", "));
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(ScoreText.class, key, arguments);
  }
}
