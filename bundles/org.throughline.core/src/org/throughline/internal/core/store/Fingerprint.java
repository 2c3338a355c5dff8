package org.throughline.internal.core.store;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells in a twentieth of the time of a hash whether a file is still what was written. Against chance, not against
 * somebody who wants the same fingerprint: what is the same by it is taken to be the content whose hash is known.
 *
 * @param length of the content, in bytes
 * @param sums two cyclic redundancy checks of different polynomials
 */
record Fingerprint(int length, long sums) {

  static Fingerprint of(byte[] content) {
    CRC32 one = new CRC32();
    one.update(content);
    CRC32C other = new CRC32C();
    other.update(content);
    return new Fingerprint(content.length, one.getValue() << 32 | other.getValue());
  }
}
