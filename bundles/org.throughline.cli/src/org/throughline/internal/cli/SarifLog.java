package org.throughline.internal.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.RulesInUse;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ClientSession;
import org.throughline.model.Element;
import org.throughline.model.coherence.FindingSeverity;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0, as code forges and editors read it. */
final class SarifLog {

  private static final String BASE = "CLIENT";

  private final ClientSession session;
  private final Locale language;

  SarifLog(ClientSession session, Locale language) {
    this.session = session;
    this.language = language;
  }

  /** A log with one run. Findings that were accepted are in it, marked as suppressed. */
  Map<String, Object> of(RulesInUse inUse, List<Entry> open, List<Entry> waived) {
    Map<String, RuleCard> cards = new TreeMap<>();
    inUse.rules().forEach(each -> cards.put(each.id(), each));
    List<Entry> all = new ArrayList<>(open);
    all.addAll(waived);
    all.forEach(each -> each.finding().ifPresent(it -> cards.put(it.rule().id(), it.rule())));
    List<String> ids = List.copyOf(cards.keySet());
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Throughline");
    driver.put("language", language.getLanguage());
    driver.put("rules", cards.values().stream().map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", language.getLanguage());
    run.put("columnKind", "utf16CodeUnits");
    run.put("originalUriBaseIds", Map.of(BASE, Map.of("uri", base())));
    run.put("results", all.stream().map(each -> result(each, ids)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private String base() {
    String uri = session.folder().toUri().toASCIIString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  private Map<String, Object> rule(RuleCard card) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", card.id());
    rule.put("shortDescription", Map.of("text", card.title().in(language)));
    rule.put("fullDescription", Map.of("text", card.explanation().in(language)));
    rule.put("defaultConfiguration", Map.of("level", level(card.severity())));
    return rule;
  }

  private Map<String, Object> result(Entry entry, List<String> rules) {
    Finding finding = entry.finding().orElseThrow();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", entry.identity().rule());
    result.put("ruleIndex", rules.indexOf(entry.identity().rule()));
    result.put("level", level(entry.severity()));
    result.put("message", Map.of("text", finding.message().in(language)));
    result.put("locations", List.of(location(finding.about())));
    List<Map<String, Object>> related = new ArrayList<>();
    for (Evidence each : finding.evidence()) {
      Map<String, Object> location = location(each.element());
      location.put("id", related.size());
      related.add(location);
    }
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    result.put("partialFingerprints", Map.of("throughline/v1", String.join("|", entry.identity().rule(),
        entry.identity().about(), entry.identity().key())));
    if (!entry.state().isOpen()) {
      Map<String, Object> suppression = new LinkedHashMap<>();
      suppression.put("kind", "external");
      suppression.put("status", "accepted");
      entry.waiver().map(waiver -> waiver.getReason()).ifPresent(reason -> suppression.put("justification", reason));
      result.put("suppressions", List.of(suppression));
    }
    return result;
  }

  private Map<String, Object> location(EObject element) {
    Map<String, Object> location = new LinkedHashMap<>();
    session.pathOf(element).ifPresent(path -> location.put("physicalLocation",
        Map.of("artifactLocation", Map.of("uri", relative(path), "uriBaseId", BASE))));
    Map<String, Object> logical = new LinkedHashMap<>();
    String name = element instanceof Element named ? named.getName() : null;
    logical.put("name", name == null ? Elements.told(element, language) : name);
    @Nullable String id = EcoreUtil.getID(element);
    if (id != null) {
      logical.put("fullyQualifiedName", id);
    }
    logical.put("kind", Elements.type(element));
    location.put("logicalLocations", List.of(logical));
    return location;
  }

  private static String relative(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException strange) {
      throw new IllegalArgumentException(path, strange);
    }
  }

  private static String level(FindingSeverity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }
}
