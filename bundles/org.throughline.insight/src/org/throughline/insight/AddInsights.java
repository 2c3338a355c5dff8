package org.throughline.insight;

import java.util.Set;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.internal.insight.CardWriter;
import org.throughline.model.Readership;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;

/**
 * Puts figures into the client: measures week by week, and insight cards with the figures frozen in them, worded in the
 * client's language. The cards are drafts that somebody else confirms.
 *
 * <p>The measures and cards are shared with the readers. Where the chapter holds nothing but this import, the chapter is
 * shared too, so that they can be read; a chapter with more in it is left as it is, because sharing it would show the
 * rest. Without readers they have those of the chapter.
 *
 * @param findings the figures
 * @param datasetId the id of the dataset they come from, see {@link RecordDataset}
 * @param readers who outside the agency may read them; empty for nobody but those who read the chapter already
 */
public record AddInsights(ConversationFindings findings, String datasetId, Set<Readership> readers)
    implements Operation {

  public AddInsights {
    readers = Set.copyOf(readers);
  }

  @Override
  public Message label() {
    return Message.of(AddInsights.class, "operation.insights");
  }

  @Override
  public void apply(Edit edit) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    Dataset dataset = chapter.getDatasets().stream().filter(set -> datasetId.equals(set.getId())).findFirst()
        .orElseThrow(() -> new ClientException(Kind.REFUSED, Message.of(AddInsights.class, "dataset.gone"), null));
    boolean alone = chapter.eContents().size() == 1;
    new CardWriter(edit, chapter, dataset, findings, readers).write();
    if (alone && chapter.getSharedWith().isEmpty()) {
      chapter.getSharedWith().addAll(readers.stream().sorted().toList());
    }
  }
}
