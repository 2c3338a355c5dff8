package org.throughline.insight.client;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.WhoAmI;
import org.throughline.exchange.RowError;
import org.throughline.insight.ImportResult;
import org.throughline.insight.ImportedDataset;
import org.throughline.model.Channel;
import org.throughline.model.insight.ColumnMapping;
import org.throughline.model.insight.ColumnMeaning;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.RejectedRow;

/**
 * Writes down in the client what was imported: where it came from, what is kept, what was left out, and which desk in
 * it is which channel of the client. A fact, to be given to {@code ClientSession.record}.
 *
 * @param result what the import has done
 * @param sourceFile the name of the file that was imported
 * @param desks the desks in it
 * @param who imported it
 */
public record RecordImport(ImportResult result, String sourceFile, List<String> desks, WhoAmI who)
    implements Operation {

  /** How many rows that could not be used are kept with line and reason. */
  private static final int MOST_ROWS_KEPT = 200;

  private static final Map<String, ColumnMeaning> MEANINGS = Map.of("conversation_id", ColumnMeaning.CONVERSATION_ID,
      "message_id", ColumnMeaning.MESSAGE_ID, "in_reply_to_id", ColumnMeaning.IN_REPLY_TO, "brand", ColumnMeaning.DESK,
      "direction", ColumnMeaning.DIRECTION, "author", ColumnMeaning.AUTHOR, "created_at", ColumnMeaning.MOMENT, "text",
      ColumnMeaning.TEXT);

  public RecordImport {
    desks = List.copyOf(desks);
  }

  @Override
  public Message label() {
    return Message.of(RecordImport.class, "operation.import", result.dataset().name());
  }

  @Override
  public void apply(Edit edit) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    ImportedDataset imported = result.dataset();
    ZoneId zone = Optional.ofNullable(edit.client().getZone()).orElse((ZoneId) ZoneOffset.UTC);
    Dataset dataset = edit.create(InsightPackage.Literals.DATASET);
    dataset.setId(imported.id());
    dataset.setName(imported.name());
    dataset.setKind(DatasetKind.CONVERSATIONS);
    dataset.setOrigin(imported.origin() == org.throughline.insight.DataOrigin.GENERATED ? DataOrigin.GENERATED
        : DataOrigin.MEASURED);
    dataset.setSourceFile(sourceFile);
    dataset.setSourceHash(imported.sourceSha256());
    dataset.setDataFile(imported.file());
    dataset.setDataHash(imported.sha256());
    dataset.setImportedAt(imported.importedAt());
    who.in(edit.client()).ifPresent(dataset::setImportedBy);
    dataset.setPeriodFrom(LocalDate.ofInstant(imported.period().from(), zone));
    dataset.setPeriodUntil(LocalDate.ofInstant(imported.period().to(), zone));
    dataset.setRowCount(Math.toIntExact(imported.rows()));
    dataset.setRejectedCount(Math.toIntExact(imported.rejected()));
    dataset.setRetainUntil(imported.keepUntil());
    if (!imported.source().isBlank()) {
      dataset.setCoverage(imported.source());
    }
    imported.mapping().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(column -> dataset.getColumns().add(column(column.getKey(), column.getValue())));
    for (String desk : desks) {
      DeskMapping mapping = InsightFactory.eINSTANCE.createDeskMapping();
      mapping.setDesk(desk);
      Channel channel = channel(desk, edit);
      mapping.setChannel(channel);
      dataset.getDesks().add(mapping);
      if (channel != null && !dataset.getChannels().contains(channel)) {
        dataset.getChannels().add(channel);
      }
    }
    for (RowError error : result.errors().subList(0, Math.min(MOST_ROWS_KEPT, result.errors().size()))) {
      RejectedRow row = InsightFactory.eINSTANCE.createRejectedRow();
      row.setLine(Math.toIntExact(error.line()));
      row.setReason(error.text().in(Optional.ofNullable(edit.client().getLanguage()).orElse(Locale.ENGLISH)));
      dataset.getRejectedRows().add(row);
    }
    chapter.getDatasets().add(dataset);
  }

  private static ColumnMapping column(String key, String header) {
    ColumnMapping mapping = InsightFactory.eINSTANCE.createColumnMapping();
    mapping.setColumn(header);
    mapping.setMeaning(MEANINGS.getOrDefault(key, ColumnMeaning.IGNORED));
    return mapping;
  }

  private static @Nullable Channel channel(String desk, Edit edit) {
    for (Channel each : edit.index().all(Channel.class)) {
      if (plain(each.getHandle()).equals(plain(desk))) {
        return each;
      }
    }
    return null;
  }

  private static String plain(@Nullable String account) {
    String name = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("@") ? name.substring(1) : name;
  }
}
