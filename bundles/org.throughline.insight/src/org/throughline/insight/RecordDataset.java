package org.throughline.insight;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.insight.privacy.Retention;
import org.throughline.internal.insight.privacy.OwnProperty;
import org.throughline.model.Client;
import org.throughline.model.insight.ColumnMapping;
import org.throughline.model.insight.ColumnMeaning;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.LegalBasis;
import org.throughline.model.insight.PersonalData;
import org.throughline.model.insight.RejectedRow;

/**
 * Puts the description of an import into the client. A recorded fact: run it by {@code ClientSession.record}.
 *
 * @param result what was imported
 * @param key the fingerprint of the key with which people were replaced; empty when it is not to be told
 */
public record RecordDataset(ImportResult result, String key) implements Operation {

  private static final int MOST_REJECTED = 100;
  private static final Map<String, ColumnMeaning> MEANINGS = Map.of("conversation_id", ColumnMeaning.CONVERSATION_ID,
      "message_id", ColumnMeaning.MESSAGE_ID, "in_reply_to_id", ColumnMeaning.IN_REPLY_TO, "brand", ColumnMeaning.DESK,
      "direction", ColumnMeaning.DIRECTION, "author", ColumnMeaning.AUTHOR, "created_at", ColumnMeaning.MOMENT, "text",
      ColumnMeaning.TEXT);

  /** Without telling the key. */
  public RecordDataset(ImportResult result) {
    this(result, "");
  }

  @Override
  public Message label() {
    return Message.of(RecordDataset.class, "operation.dataset", result.dataset().name());
  }

  @Override
  public void apply(Edit edit) {
    Client client = edit.client();
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    Dataset dataset = edit.create(InsightPackage.Literals.DATASET);
    ImportedDataset imported = result.dataset();
    dataset.setId(imported.id());
    dataset.setName(imported.name());
    dataset.setKind(DatasetKind.CONVERSATIONS);
    dataset.setOrigin(imported.origin());
    dataset.setState(DatasetState.IN_USE);
    dataset.setSourceFile(imported.source());
    dataset.setSourceHash(imported.sourceSha256());
    dataset.setDataFile(imported.file());
    dataset.setDataHash(imported.sha256());
    dataset.setImportedAt(imported.importedAt());
    dataset.setPeriodFrom(LocalDate.ofInstant(imported.period().from(), client.getZone()));
    dataset.setPeriodUntil(LocalDate.ofInstant(imported.period().to(), client.getZone()));
    dataset.setRowCount(Math.toIntExact(imported.rows()));
    dataset.setRejectedCount(Math.toIntExact(imported.rejected()));
    boolean generated = imported.origin() == DataOrigin.GENERATED;
    dataset.setPersonalData(generated ? PersonalData.NONE : PersonalData.PSEUDONYMISED);
    dataset.setLegalBasis(generated ? LegalBasis.NOT_APPLICABLE : LegalBasis.NOT_DETERMINED);
    LocalDate keepUntil = imported.keepUntil();
    dataset.setRetainUntil(keepUntil != null || generated ? keepUntil
        : Retention.usual(imported.importedAt(), client.getZone()));
    if (!result.warnings().isEmpty()) {
      dataset.setCoverage(result.warnings().stream().map(warning -> "- " + warning.in(client.getLanguage()))
          .collect(Collectors.joining("\n")));
    }
    if (!key.isEmpty() && !generated) {
      OwnProperty.PSEUDONYM_KEY.set(edit, dataset, key);
    }
    describe(edit, dataset);
    chapter.getDatasets().add(dataset);
  }

  /** The reason without anything that stood in the row: that may be a name or a text, and is not pseudonymised. */
  private Message withoutContent(Message reason) {
    return new Message(reason.anchor(), reason.key(),
        reason.arguments().stream().map(part -> part instanceof String text && !MEANINGS.containsKey(text)
            && !result.dataset().mapping().containsValue(text) ? "…" : part).toList());
  }

  private void describe(Edit edit, Dataset dataset) {
    result.dataset().mapping().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      ColumnMapping column = edit.create(InsightPackage.Literals.COLUMN_MAPPING);
      column.setColumn(entry.getValue());
      column.setMeaning(MEANINGS.getOrDefault(entry.getKey(), ColumnMeaning.IGNORED));
      dataset.getColumns().add(column);
    });
    DeskChannels channels = new DeskChannels(edit.client());
    for (String name : result.dataset().desks()) {
      DeskMapping desk = edit.create(InsightPackage.Literals.DESK_MAPPING);
      desk.setDesk(name);
      channels.of(name).ifPresent(channel -> {
        desk.setChannel(channel);
        if (!dataset.getChannels().contains(channel)) {
          dataset.getChannels().add(channel);
        }
      });
      dataset.getDesks().add(desk);
    }
    result.errors().stream().limit(MOST_REJECTED).forEach(error -> {
      RejectedRow row = edit.create(InsightPackage.Literals.REJECTED_ROW);
      row.setLine(Math.toIntExact(error.line()));
      row.setReason(withoutContent(error.reason()).in(edit.client().getLanguage()));
      dataset.getRejectedRows().add(row);
    });
  }
}
