package org.throughline.insight;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret with which people in imported messages get their pseudonyms: HMAC-SHA-256 of the account name. The same
 * person has the same pseudonym in every import of a client; nobody without the key can tell who it is. Immutable.
 */
public final class PseudonymKey {

  /** The length of a key in bytes. */
  public static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int PSEUDONYM_BYTES = 8;

  /** Never used itself, only its copies: to make one ready takes as long as to use it. */
  private final Mac ready;

  private PseudonymKey(byte[] secret) {
    try {
      ready = Mac.getInstance(ALGORITHM);
      ready.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * A key of 32 bytes.
   *
   * @throws IllegalArgumentException when it has another length
   */
  public static PseudonymKey of(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + secret.length);
    }
    return new PseudonymKey(secret);
  }

  /**
   * The pseudonym of an account: {@code user_} and 16 hexadecimal digits. Capitals and a leading @ make no difference.
   */
  public String pseudonym(String account) {
    String name = account.strip();
    String plain = (name.startsWith("@") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    try {
      byte[] code = ((Mac) ready.clone()).doFinal(plain.getBytes(StandardCharsets.UTF_8));
      return "user_" + HexFormat.of().formatHex(code, 0, PSEUDONYM_BYTES);
    } catch (CloneNotSupportedException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Sixteen hexadecimal digits by which keys are told apart, and which say nothing about what they are. */
  public String fingerprint() {
    // No account can be called like that, so it is the pseudonym of nobody.
    return pseudonym("the key\nitself").substring("user_".length());
  }

  /** Says nothing about the key. */
  @Override
  public String toString() {
    return "PseudonymKey";
  }
}
