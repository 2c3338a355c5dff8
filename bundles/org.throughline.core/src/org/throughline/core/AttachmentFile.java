package org.throughline.core;

/**
 * A file whose content lies in the client's folder {@code attachments}, under its fingerprint.
 *
 * @param hash SHA-256 of the content as 64 lower-case hexadecimal digits; the name of the file in the folder
 * @param fileName what it was called where it came from
 * @param mediaType what the content is by its first bytes, such as {@code image/jpeg}
 * @param byteSize how many bytes, 1 or more
 */
public record AttachmentFile(String hash, String fileName, String mediaType, int byteSize) {

  /** Whether it is a picture. */
  public boolean isPicture() {
    return mediaType.startsWith("image/");
  }
}
