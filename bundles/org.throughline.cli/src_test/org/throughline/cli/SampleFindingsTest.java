package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.line.Lines;
import org.throughline.cli.line.ShippedRules;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.insight.ConversationGenerator;
import org.throughline.insight.ConversationMetricSource;
import org.throughline.insight.evidence.QueryMetricSource;
import org.throughline.internal.sample.template.Insurer;
import org.throughline.internal.sample.template.Municipality;
import org.throughline.internal.sample.template.NonProfit;
import org.throughline.internal.sample.template.Retailer;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/**
 * What does not hold in the sample client, in the words a person reads. When a rule or the sample changes, the words are
 * read again in every language, and then the file is replaced by the one that the test leaves behind.
 */
class SampleFindingsTest {

  private static final String READ = "sample-findings.txt";
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));

  @TempDir
  private Path folder;

  private static Clients clients() {
    InstantSource noon = InstantSource.fixed(java.time.Instant.parse("2026-11-22T11:00:00Z"));
    return new Clients(PackageModule.product(), noon, new DurableWriter());
  }

  private static List<Finding> findings(ClientSession session) throws IOException {
    RuleCatalog catalog = new RuleCatalog(ShippedRules.all(), Lines.sources(), List.of(new ConversationMetricSource(null),
        new QueryMetricSource(null)));
    try (Checker checker = catalog.checker(session)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      List<Finding> findings = new ArrayList<>(checker.findings().all());
      findings.sort(Comparator.comparing((Finding each) -> each.rule().id())
          .thenComparing(each -> ModelLabel.name(each.about()).in(Locale.ENGLISH))
          .thenComparing(each -> each.message().in(Locale.ENGLISH)));
      return findings;
    }
  }

  @Test
  void everyFindingOfTheSampleHasBeenReadByAPerson() throws IOException {
    StringBuilder told = new StringBuilder();
    try (ClientSession session = new SampleClient(clients(), new DurableWriter(), Optional.of(new ConversationGenerator()))
        .create(folder.resolve("sample"))) {
      String rule = "";
      for (Finding each : findings(session)) {
        if (!each.rule().id().equals(rule)) {
          rule = each.rule().id();
          told.append(told.isEmpty() ? "" : "\n").append(rule).append(" (").append(each.severity().getLiteral()).append(")\n");
          for (Locale language : LANGUAGES) {
            told.append("  ").append(language.getLanguage()).append(" = ").append(each.rule().title().in(language)).append('\n');
          }
        }
        told.append("  - ").append(ModelLabel.name(each.about()).in(Locale.ENGLISH)).append('\n');
        for (Locale language : LANGUAGES) {
          told.append("    ").append(language.getLanguage()).append(": ").append(each.message().in(language)).append('\n');
        }
      }
    }
    String now = told.toString();
    String read = read();
    if (!now.equals(read)) {
      Files.writeString(Files.createDirectories(Path.of("target")).resolve(READ), now);
    }
    assertEquals(read, now, "Read target/" + READ + " and put it in the place of the one beside this test");
  }

  private static String read() throws IOException {
    try (InputStream in = SampleFindingsTest.class.getResourceAsStream(READ)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @Test
  void aClientFromATemplateHasOnlyWorkToDoAndNothingThatContradicts() throws IOException {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (ClientTemplate template : List.of(new Insurer(), new Municipality(), new NonProfit(), new Retailer())) {
      NewClient details = new NewClient("Proef", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), template.sector());
      try (ClientSession session = clients().create(folder.resolve(template.key()), details, template)) {
        findings(session).stream().filter(each -> each.severity() == FindingSeverity.ERROR)
            .forEach(each -> wrong.computeIfAbsent(template.key(), key -> new ArrayList<>())
                .add(each.rule().id() + ": " + each.message().in(Locale.ENGLISH)));
      }
    }
    assertEquals(Map.of(), wrong);
  }
}
