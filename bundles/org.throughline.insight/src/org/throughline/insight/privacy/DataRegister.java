package org.throughline.insight.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.internal.insight.privacy.OwnProperty;
import org.throughline.model.Client;
import org.throughline.model.Person;
import org.throughline.model.insight.DataSource;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.Erasure;
import org.throughline.model.insight.InsightPackage.Literals;
import org.throughline.model.insight.PersonalData;

/**
 * What a client has imported, for its privacy officer: of each dataset what it is, where it comes from, whether it is
 * about people and how these are protected, on what legal basis, how long it is kept, and what was erased from it. It
 * holds descriptions only, no rows and no pseudonyms. Immutable.
 */
public final class DataRegister {

  private final String title;
  private final String made;
  private final List<String> columns;
  private final List<List<@Nullable Object>> datasets;
  private final List<String> erasureColumns;
  private final List<List<@Nullable Object>> erasures;
  private final Locale language;

  private DataRegister(String title, String made, List<String> columns, List<List<@Nullable Object>> datasets,
      List<String> erasureColumns, List<List<@Nullable Object>> erasures, Locale language) {
    this.title = title;
    this.made = made;
    this.columns = columns;
    this.datasets = datasets;
    this.erasureColumns = erasureColumns;
    this.erasures = erasures;
    this.language = language;
  }

  /** The register of a client at a moment, in a language. On the session's thread, or while the client is read. */
  public static DataRegister of(Client client, ElementIndex index, Instant now, Locale language) {
    ZoneId zone = Objects.requireNonNullElse(client.getZone(), ZoneOffset.UTC);
    Words words = new Words(language, zone, LocalDate.ofInstant(now, zone));
    List<Erasure> erasures = index.<Erasure>all(Erasure.class).stream()
        .sorted(Comparator.comparing(Erasure::getErasedAt, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    List<List<@Nullable Object>> datasets = new ArrayList<>();
    index.<Dataset>all(Dataset.class).stream()
        .sorted(Comparator.comparing(Dataset::getImportedAt, Comparator.nullsFirst(Comparator.naturalOrder())))
        .forEach(each -> datasets.add(words.row(each, erasures)));
    List<List<@Nullable Object>> erased = new ArrayList<>();
    erasures.forEach(each -> erased.add(words.row(each)));
    return new DataRegister(words.say("register.title", String.valueOf(client.getName())),
        words.say("register.made", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(words.today)),
        words.columns(), datasets, words.erasureColumns(), erased, language);
  }

  /** How many datasets it lists. */
  public int size() {
    return datasets.size();
  }

  /** One row for each dataset, as a table of that style; what was erased from it stands in its last column. */
  public byte[] csv(CsvStyle style) {
    return new TableWriter(style, Locale.ROOT).write(columns, datasets);
  }

  /** A page that needs nothing else, to be read and printed. */
  public byte[] html() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language.toLanguageTag())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escaped(title)).append("</title>\n<style>\n")
        .append("body { font: 11pt/1.45 system-ui, sans-serif; margin: 2em; }\n")
        .append("section { break-inside: avoid; }\ntable { border-collapse: collapse; margin: 0.5em 0 2em; }\n")
        .append("th, td { text-align: left; vertical-align: top; padding: 0.25em 1em 0.25em 0; "
            + "border-bottom: 1px solid currentcolor; white-space: pre-line; }\n</style>\n</head>\n<body>\n<h1>")
        .append(escaped(title)).append("</h1>\n<p>").append(escaped(made)).append("</p>\n<p>")
        .append(escaped(Words.say(language, "register.measures"))).append("</p>\n");
    if (datasets.isEmpty()) {
      page.append("<p>").append(escaped(Words.say(language, "register.none"))).append("</p>\n");
    }
    for (List<@Nullable Object> dataset : datasets) {
      page.append("<section>\n<h2>").append(escaped(String.valueOf(dataset.getFirst()))).append("</h2>\n<table>\n");
      for (int i = 1; i < columns.size(); i++) {
        Object value = dataset.get(i);
        page.append("<tr><th scope=\"row\">").append(escaped(columns.get(i))).append("</th><td>")
            .append(escaped(value == null ? "–" : value.toString())).append("</td></tr>\n");
      }
      page.append("</table>\n</section>\n");
    }
    if (!erasures.isEmpty()) {
      page.append("<h2>").append(escaped(Words.say(language, "register.erasures"))).append("</h2>\n<table>\n<tr>");
      erasureColumns.forEach(each -> page.append("<th scope=\"col\">").append(escaped(each)).append("</th>"));
      page.append("</tr>\n");
      for (List<@Nullable Object> erasure : erasures) {
        page.append("<tr>");
        erasure.forEach(each -> page.append("<td>").append(escaped(each == null ? "–" : each.toString())).append("</td>"));
        page.append("</tr>\n");
      }
      page.append("</table>\n");
    }
    return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
  }

  /** Says it in one language. */
  private static final class Words {
    private final ModelTexts texts = new ModelTexts();
    private final Locale language;
    private final ZoneId zone;
    private final LocalDate today;

    Words(Locale language, ZoneId zone, LocalDate today) {
      this.language = language;
      this.zone = zone;
      this.today = today;
    }

    static String say(Locale language, String key, Object... arguments) {
      return Message.of(DataRegister.class, key, arguments).in(language);
    }

    String say(String key, Object... arguments) {
      return say(language, key, arguments);
    }

    private String label(ENamedElement element) {
      return texts.label(element, language);
    }

    private String label(EAttribute attribute, Enumerator value) {
      return label(((EEnum) attribute.getEAttributeType()).getEEnumLiteral(value.getValue()));
    }

    List<String> columns() {
      return List.of(label(Literals.DATASET), label(Literals.DATASET__KIND), label(Literals.DATASET__ORIGIN),
          label(Literals.DATASET__SOURCE), label(Literals.DATASET__SOURCE_FILE), label(Literals.DATA_SOURCE__TERMS),
          label(Literals.DATASET__CHANNELS), label(Literals.DATASET__PERIOD_FROM), label(Literals.DATASET__PERIOD_UNTIL),
          label(Literals.DATASET__IMPORTED_AT), label(Literals.DATASET__IMPORTED_BY), label(Literals.DATASET__ROW_COUNT),
          label(Literals.DATASET__REJECTED_COUNT), label(Literals.DATASET__PERSONAL_DATA), say("register.protection"),
          label(Literals.DATASET__LEGAL_BASIS), label(Literals.DATASET__RETAIN_UNTIL), label(Literals.DATASET__STATE),
          say("register.erasures"));
    }

    List<@Nullable Object> row(Dataset dataset, List<Erasure> erasures) {
      DataSource source = dataset.getSource();
      List<@Nullable Object> row = new ArrayList<>();
      row.add(String.valueOf(dataset.getName()));
      row.add(label(Literals.DATASET__KIND, dataset.getKind()));
      row.add(label(Literals.DATASET__ORIGIN, dataset.getOrigin()));
      row.add(source == null ? null : source.getName());
      row.add(blank(dataset.getSourceFile()));
      row.add(source == null || source.getTerms() == null ? null : blank(source.getTerms()));
      row.add(blank(dataset.getChannels().stream().map(each -> String.valueOf(each.getName())).collect(Collectors.joining(", "))));
      row.add(dataset.getPeriodFrom());
      row.add(dataset.getPeriodUntil());
      row.add(moment(dataset.getImportedAt()));
      row.add(name(dataset.getImportedBy()));
      row.add(dataset.getState() == DatasetState.ERASED ? 0 : dataset.getRowCount());
      row.add(dataset.getRejectedCount());
      row.add(label(Literals.DATASET__PERSONAL_DATA, dataset.getPersonalData()));
      row.add(protection(dataset));
      row.add(label(Literals.DATASET__LEGAL_BASIS, dataset.getLegalBasis()));
      row.add(until(dataset));
      row.add(label(Literals.DATASET__STATE, dataset.getState()));
      row.add(blank(erasures.stream().filter(each -> each.getDatasets().contains(dataset)).map(this::told)
          .collect(Collectors.joining("\n"))));
      return row;
    }

    private @Nullable String protection(Dataset dataset) {
      if (dataset.getPersonalData() == PersonalData.NONE || dataset.getState() == DatasetState.ERASED) {
        return null;
      }
      if (dataset.getPersonalData() != PersonalData.PSEUDONYMISED) {
        return label(Literals.DATASET__PERSONAL_DATA, dataset.getPersonalData());
      }
      return OwnProperty.PSEUDONYM_KEY.of(dataset).map(key -> say("register.protection.key", key))
          .orElseGet(() -> say("register.protection.masked"));
    }

    private @Nullable Object until(Dataset dataset) {
      LocalDate until = dataset.getRetainUntil();
      return until != null && Retention.isOver(dataset, today) ? say("register.over", until.toString()) : until;
    }

    private String told(Erasure erasure) {
      return Stream.of(moment(erasure.getErasedAt()), label(Literals.ERASURE__REASON, erasure.getReason()))
          .filter(Objects::nonNull).collect(Collectors.joining(": "));
    }

    List<String> erasureColumns() {
      return List.of(label(Literals.ERASURE__ERASED_AT), label(Literals.ERASURE__REASON), label(Literals.ERASURE__ROW_COUNT),
          label(Literals.ERASURE__DATASETS), label(Literals.ERASURE__ERASED_BY));
    }

    List<@Nullable Object> row(Erasure erasure) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(moment(erasure.getErasedAt()));
      row.add(label(Literals.ERASURE__REASON, erasure.getReason()));
      row.add(erasure.getRowCount());
      row.add(blank(erasure.getDatasets().stream().map(each -> String.valueOf(each.getName())).collect(Collectors.joining(", "))));
      row.add(name(erasure.getErasedBy()));
      return row;
    }

    private @Nullable String moment(@Nullable Instant moment) {
      return moment == null ? null : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(moment.atZone(zone));
    }

    private static @Nullable String name(@Nullable Person person) {
      return person == null ? null : person.getName();
    }

    private static @Nullable String blank(@Nullable Object text) {
      return text == null || text.toString().isBlank() ? null : text.toString().strip();
    }
  }
}
