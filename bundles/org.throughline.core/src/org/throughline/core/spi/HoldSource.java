package org.throughline.core.spi;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.model.Client;

/**
 * Says which planned content must wait, for instance while an incident lasts. Registered as an OSGi service; asked from
 * any thread inside a reading.
 */
@ConsumerType
public interface HoldSource {

  /** The holds that were or are in force at a moment; empty when nothing has to wait. */
  List<Hold> holds(Client client, Instant at);

  /**
   * Content that has to wait.
   *
   * @param causeId the id of the element that causes it, such as an incident
   * @param reason why, in the client's language
   * @param channelIds the channels it counts for; empty for all
   * @param topicIds the topics it counts for; empty for all
   * @param from since when
   * @param until when it ends; null while nobody knows
   */
  record Hold(String causeId, String reason, Set<String> channelIds, Set<String> topicIds, Instant from,
      @Nullable Instant until) {

    public Hold {
      channelIds = Set.copyOf(channelIds);
      topicIds = Set.copyOf(topicIds);
    }

    /** Whether it counts for something on a channel about a topic. */
    public boolean covers(@Nullable String channelId, @Nullable String topicId) {
      return (channelIds.isEmpty() || channelId != null && channelIds.contains(channelId))
          && (topicIds.isEmpty() || topicId != null && topicIds.contains(topicId));
    }
  }
}
