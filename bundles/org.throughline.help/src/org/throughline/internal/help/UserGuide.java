package org.throughline.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.ui.HelpSource;

/** The user guide: a page for each part of the window, in English, Dutch and Swedish. */
@Component(service = HelpSource.class, property = "service.ranking:Integer=1000")
public final class UserGuide implements HelpSource {

  private static final List<String> PAGES = List.of("start", "first-client", "templates", "explorer", "details",
      "hints", "findings", "tables", "canvas", "dna", "tone", "cascade", "ledger", "coverage", "throughline", "find",
      "importing", "insights", "conversations", "briefings", "history", "sharing", "preferences", "keyboard");

  /** What the ids of controls and parts begin with, and the page about them; the longest beginning counts. */
  private static final Map<String, String> TOPICS = Map.ofEntries(Map.entry("welcome", "start"),
      Map.entry("org.throughline.app.welcome", "start"), Map.entry("new", "templates"),
      Map.entry("guide", "first-client"), Map.entry("org.throughline.ui.guide", "first-client"),
      Map.entry("explorer", "explorer"), Map.entry("org.throughline.ui.explorer", "explorer"),
      Map.entry("details", "details"), Map.entry("org.throughline.ui.details", "details"),
      Map.entry("details.sharedWith", "sharing"), Map.entry("hints", "hints"),
      Map.entry("org.throughline.ui.hints", "hints"), Map.entry("findings", "findings"),
      Map.entry("org.throughline.coherence.ui.findings", "findings"), Map.entry("waive", "findings"),
      Map.entry("assign", "findings"), Map.entry("explain", "findings"),
      Map.entry("status.findings", "findings"), Map.entry("table", "tables"),
      Map.entry("org.throughline.ui.table", "tables"), Map.entry("canvas", "canvas"), Map.entry("page", "canvas"),
      Map.entry("org.throughline.ui.page", "canvas"), Map.entry("find", "find"), Map.entry("replace", "find"),
      Map.entry("org.throughline.ui.find", "find"), Map.entry("history", "history"),
      Map.entry("org.throughline.ui.history", "history"), Map.entry("status", "history"),
      Map.entry("line", "throughline"), Map.entry("loose", "throughline"), Map.entry("impact", "throughline"),
      Map.entry("org.throughline.coherence.ui.line", "throughline"),
      Map.entry("org.throughline.coherence.ui.impactView", "throughline"),
      Map.entry("preferences", "preferences"), Map.entry("settings", "preferences"),
      Map.entry("canvas.dna", "dna"), Map.entry("canvas.brand", "dna"), Map.entry("org.throughline.dna.ui", "dna"),
      Map.entry("review", "dna"),
      Map.entry("tone", "tone"), Map.entry("org.throughline.dna.ui.tone", "tone"),
      Map.entry("insight.import", "importing"), Map.entry("insight.report", "importing"),
      Map.entry("talk", "conversations"), Map.entry("org.throughline.insight.ui.conversations", "conversations"),
      Map.entry("query", "conversations"), Map.entry("org.throughline.insight.ui.query", "conversations"),
      Map.entry("card", "conversations"), Map.entry("quote", "conversations"), Map.entry("insight.link", "conversations"),
      Map.entry("brief", "briefings"), Map.entry("briefs", "briefings"),
      Map.entry("org.throughline.briefing.ui", "briefings"),
      Map.entry("cascade", "cascade"), Map.entry("org.throughline.dna.ui.cascade", "cascade"),
      Map.entry("ledger", "ledger"), Map.entry("org.throughline.dna.ui.ledger", "ledger"),
      Map.entry("measurement", "ledger"), Map.entry("coverage", "coverage"),
      Map.entry("org.throughline.dna.ui.coverage", "coverage"), Map.entry("board", "insights"),
      Map.entry("insights", "insights"), Map.entry("org.throughline.insight.ui", "insights"), Map.entry("switcher", "start"),
      Map.entry("org.throughline.app.strategy", "start"), Map.entry("help", "keyboard"),
      Map.entry("org.throughline.ui.helpView", "keyboard"));

  @Override
  public List<String> pages() {
    return PAGES;
  }

  @Override
  public Optional<String> page(String name, Locale language) {
    return PAGES.contains(name)
        ? read(language.getLanguage() + "/" + name + ".md").or(() -> read("en/" + name + ".md")) : Optional.empty();
  }

  @Override
  public Optional<String> picture(String name) {
    return name.matches("[a-z-]+") ? read("pictures/" + name + ".svg") : Optional.empty();
  }

  private static Optional<String> read(String file) {
    try (@Nullable InputStream stream = UserGuide.class.getClassLoader().getResourceAsStream("content/" + file)) {
      return stream == null ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<String> topic(String id) {
    return TOPICS.entrySet().stream()
        .filter(each -> id.equals(each.getKey()) || id.startsWith(each.getKey() + "."))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length())).map(Map.Entry::getValue);
  }
}
