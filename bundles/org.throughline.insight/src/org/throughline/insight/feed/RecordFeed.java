package org.throughline.insight.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.insight.Period;
import org.throughline.insight.privacy.Retention;
import org.throughline.internal.insight.privacy.OwnProperty;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.insight.ColumnMapping;
import org.throughline.model.insight.ColumnMeaning;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.LegalBasis;
import org.throughline.model.insight.PersonalData;
import org.throughline.model.insight.RejectedRow;

/**
 * Puts the description of an import of posts or daily figures into the client. A recorded fact: run it by
 * {@code ClientSession.record}.
 *
 * @param report what was imported
 * @param options what was said about it
 * @param key the fingerprint of the key with which people were replaced; empty when it is not to be told
 */
public record RecordFeed(FeedReport report, FeedOptions options, String key) implements Operation {

  private static final int MOST_REJECTED = 100;

  /** Without telling the key. */
  public RecordFeed(FeedReport report, FeedOptions options) {
    this(report, options, "");
  }

  @Override
  public Message label() {
    return Message.of(RecordFeed.class, "operation.feed", options.name());
  }

  @Override
  public void apply(Edit edit) {
    Client client = edit.client();
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    Dataset dataset = edit.create(InsightPackage.Literals.DATASET);
    boolean others = report.recognition().positions().containsKey(FeedColumn.AUTHOR);
    dataset.setId(report.id());
    dataset.setName(options.name());
    dataset.setKind(report.recognition().table() == FeedTable.DAYS ? DatasetKind.CHANNEL_FIGURES
        : others ? DatasetKind.MENTIONS : DatasetKind.OWN_POSTS);
    dataset.setOrigin(options.origin());
    dataset.setState(DatasetState.IN_USE);
    dataset.setSourceFile(options.source());
    dataset.setSourceHash(report.sourceSha256());
    dataset.setDataFile(report.file());
    dataset.setDataHash(report.sha256());
    dataset.setImportedAt(report.importedAt());
    Period period = report.period();
    if (period != null) {
      ZoneId zone = zone(report, options, client.getZone());
      dataset.setPeriodFrom(LocalDate.ofInstant(period.from(), zone));
      dataset.setPeriodUntil(LocalDate.ofInstant(period.to(), zone));
    }
    dataset.setRowCount(Math.toIntExact(report.rows()));
    dataset.setRejectedCount(Math.toIntExact(report.skipped()));
    dataset.setPersonalData(others ? PersonalData.PSEUDONYMISED
        : report.recognition().table() == FeedTable.DAYS ? PersonalData.NONE : PersonalData.PSEUDONYMISED);
    dataset.setLegalBasis(LegalBasis.NOT_DETERMINED);
    dataset.setRetainUntil(keepUntil(client, dataset.getPersonalData()));
    if (!report.problems().isEmpty()) {
      dataset.setCoverage(report.problems().stream().map(each -> "- " + each.text().in(client.getLanguage()))
          .collect(Collectors.joining("\n")));
    }
    if (!key.isEmpty() && dataset.getPersonalData() != PersonalData.NONE) {
      OwnProperty.PSEUDONYM_KEY.set(edit, dataset, key);
    }
    describe(edit, dataset);
    chapter.getDatasets().add(dataset);
  }

  private @Nullable LocalDate keepUntil(Client client, PersonalData people) {
    LocalDate said = options.keepUntil();
    ZoneId zone = client.getZone();
    return said != null || people == PersonalData.NONE ? said
        : Retention.usual(report.importedAt(), zone == null ? options.choices().zone() : zone);
  }

  /** The zone in which the period of an import is told. */
  static @Nullable ZoneId zone(FeedReport report, FeedOptions options, @Nullable ZoneId client) {
    return report.recognition().table() == FeedTable.DAYS ? options.choices().zone() : client;
  }

  /** What stands in which column, as a dataset tells it. */
  static List<String> columns(Dataset dataset) {
    return dataset.getColumns().stream().map(each -> each.getColumn() + "=" + each.getMeaning()).toList();
  }

  /** What stands in which column, as the dataset of an import will tell it. */
  static List<String> columns(Recognition recognition) {
    return recognition.positions().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(each -> recognition.headings().get(each.getValue()) + "=" + meaning(each.getKey())).toList();
  }

  private void describe(Edit edit, Dataset dataset) {
    List<String> headings = report.recognition().headings();
    report.recognition().positions().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      ColumnMapping column = edit.create(InsightPackage.Literals.COLUMN_MAPPING);
      column.setColumn(headings.get(entry.getValue()));
      column.setMeaning(meaning(entry.getKey()));
      dataset.getColumns().add(column);
    });
    if (edit.client().getOrganisation() != null) {
      List<Channel> there = edit.client().getOrganisation().getChannels().stream()
          .filter(channel -> channel.getPlatform() == report.recognition().network()).toList();
      List<Channel> named = there.stream().filter(channel -> channel.getHandle() != null
          && report.channels().stream().map(RecordFeed::plain).anyMatch(plain(channel.getHandle())::equals)).toList();
      dataset.getChannels().addAll(named.isEmpty() && there.size() == 1 ? there : named);
    }
    report.errors().stream().sorted(Comparator.comparingLong(each -> each.line())).limit(MOST_REJECTED)
        .forEach(error -> {
          RejectedRow row = edit.create(InsightPackage.Literals.REJECTED_ROW);
          row.setLine(Math.toIntExact(error.line()));
          row.setReason(withoutContent(error.reason()).in(edit.client().getLanguage()));
          dataset.getRejectedRows().add(row);
        });
  }

  /** The reason without anything that stood in the row, which is not pseudonymised. */
  private Message withoutContent(Message reason) {
    return new Message(reason.anchor(), reason.key(), reason.arguments().stream().map(part ->
        part instanceof String text && !report.recognition().headings().contains(text) ? "…" : part).toList());
  }

  private static String plain(String handle) {
    return handle.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  private static ColumnMeaning meaning(FeedColumn column) {
    return switch (column) {
      case POST_ID -> ColumnMeaning.MESSAGE_ID;
      case PARENT_ID -> ColumnMeaning.IN_REPLY_TO;
      case CHANNEL, CHANNEL_ID -> ColumnMeaning.CHANNEL;
      case POSTED_AT, DAY -> ColumnMeaning.MOMENT;
      case TITLE, TEXT -> ColumnMeaning.TEXT;
      case PERMALINK -> ColumnMeaning.LINK;
      case LANGUAGE -> ColumnMeaning.LANGUAGE;
      case AUTHOR -> ColumnMeaning.AUTHOR;
      case REACH -> ColumnMeaning.REACH;
      case LIKES -> ColumnMeaning.REACTIONS;
      case SHARES -> ColumnMeaning.SHARES;
      case KIND -> ColumnMeaning.IGNORED;
      default -> ColumnMeaning.VALUE;
    };
  }
}
