package org.throughline.core;

import java.security.SecureRandom;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Identities of elements: random 128 bits as 26 lower-case base32 characters, safe in file names and XML. */
public final class Ids {

  /** How long an id is, in characters. */
  public static final int LENGTH = 26;

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {
  }

  /** An id nobody ever had. Safe from any thread. */
  public static String fresh() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return text(bits);
  }

  /** The id of an object, or the one that a reference names which nobody has followed yet; null where there is none. */
  public static @Nullable String meant(EObject object) {
    if (!object.eIsProxy()) {
      return EcoreUtil.getID(object);
    }
    URI address = ((InternalEObject) object).eProxyURI();
    return address.hasFragment() ? address.fragment() : address.lastSegment();
  }

  /**
   * The id made of given bits, for tests that must be repeatable.
   *
   * @param bits 16 bytes
   */
  public static String text(byte[] bits) {
    if (bits.length != 16) {
      throw new IllegalArgumentException("An id has 128 bits, not " + bits.length * 8);
    }
    StringBuilder text = new StringBuilder(LENGTH);
    int buffer = 0;
    int held = 0;
    for (byte each : bits) {
      buffer = buffer << 8 | each & 0xff;
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(ALPHABET.charAt(buffer >> held & 31));
      }
    }
    return text.append(ALPHABET.charAt(buffer << 5 - held & 31)).toString();
  }

  /** Whether a text could be an id. */
  public static boolean isId(String text) {
    return text.length() == LENGTH && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
  }
}
