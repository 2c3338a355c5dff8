package org.throughline.insight.text;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What people said about the feeling of single messages; it wins over what is computed, also after a new import. */
@ConsumerType
@FunctionalInterface
public interface SentimentCorrections {

  /** The polarity a person set for a message; empty when nobody did. */
  Optional<Polarity> of(String messageId);

  /** Nobody corrected anything. */
  static SentimentCorrections none() {
    return messageId -> Optional.empty();
  }

  /** Corrections by message id. */
  static SentimentCorrections of(Map<String, Polarity> corrections) {
    Map<String, Polarity> kept = Map.copyOf(corrections);
    return messageId -> Optional.ofNullable(kept.get(messageId));
  }
}
