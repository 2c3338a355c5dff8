package org.throughline.internal.insight.feed.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.FileSample;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** Conversations between customers and desks; imported by {@code ConversationService}. */
@Component(service = ExportProfile.class)
public final class ConversationProfile implements ExportProfile {

  private static final Headings HEADINGS = new Headings().require("conversation_id").require("message_id")
      .require("direction").require("text").require("created_at");

  @Override
  public String id() {
    return "conversations";
  }

  @Override
  public Message title() {
    return Message.of(FeedImport.class, "profile.conversations");
  }

  @Override
  public Optional<Recognition> recognise(FileSample sample) {
    return sample.form() != Form.TEXT ? Optional.empty() : HEADINGS.in(sample).map(found -> new Recognition(id(), title(),
        99, List.of(Message.of(FeedImport.class, "reason.headings", "conversation_id, message_id, direction")),
        FeedTable.CONVERSATIONS, Platform.OTHER, found.sheet(), found.row(), Map.of(), false));
  }
}
