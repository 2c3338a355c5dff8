package org.throughline.internal.insight;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.ConversationMessage;

/** The fingerprint of messages in order: every field with its length, so that no two contents look alike. */
public final class ContentHash {

  private final MessageDigest digest = sha256();
  private long rows;

  /** A SHA-256 digest, which every Java has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Adds the next message. */
  public void add(ConversationMessage message) {
    rows++;
    number(message.line());
    text(message.conversationId());
    text(message.messageId());
    text(message.inReplyToId());
    text(message.desk());
    number(message.fromCustomer() ? 1 : 0);
    text(message.author());
    number(micros(message.at()));
    text(message.text());
  }

  /** A moment in microseconds since 1970. */
  public static long micros(Instant moment) {
    return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000), moment.getNano() / 1000);
  }

  private void number(long value) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  private void text(@Nullable String value) {
    if (value == null) {
      number(-1);
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  public long rows() {
    return rows;
  }

  /** The fingerprint, 64 hexadecimal digits; ends this object's use. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
