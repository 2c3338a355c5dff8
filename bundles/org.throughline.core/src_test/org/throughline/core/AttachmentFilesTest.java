package org.throughline.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken into a client, and which are refused by name. */
class AttachmentFilesTest {

  @TempDir
  private Path folder;
  private AttachmentFiles attachments;

  @BeforeEach
  void client() {
    attachments = new AttachmentFiles(folder.resolve("client"), new DurableWriter());
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    out.writeInt(13);
    out.writeBytes("IHDR");
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, 6, 0, 0, 0, 1, 2, 3, 4});
    out.writeInt(0);
    out.writeBytes("IEND");
    out.writeInt(0);
    return bytes.toByteArray();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private String refusal(Path file) {
    ClientException refused = assertThrows(ClientException.class, () -> attachments.take(file));
    for (String language : new String[] {"en", "nl", "sv"}) {
      assertTrue(refused.text().in(Locale.of(language)).contains(file.getFileName().toString()), refused.text().toString());
    }
    assertFalse(Files.exists(folder.resolve("client/attachments")), "nothing is kept of what is refused");
    return refused.text().key();
  }

  @Test
  void aPictureIsKeptUnderItsFingerprintAndOnlyOnce() throws IOException {
    byte[] content = png(40, 30);
    AttachmentFile taken = attachments.take(file("desk.PNG", content));
    assertEquals(new AttachmentFile(taken.hash(), "desk.PNG", "image/png", content.length), taken);
    assertTrue(taken.isPicture());
    assertArrayEquals(content, attachments.content(taken.hash()).orElseThrow());
    assertEquals(taken.hash(), attachments.take(file("same.png", content)).hash());
    assertEquals(1, Files.list(folder.resolve("client/attachments")).count());
  }

  @Test
  void aPictureOf200MegabytesIsRefusedWithoutBeingRead() throws IOException {
    Path huge = folder.resolve("huge.jpg");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
      file.setLength(200L << 20);
    }
    assertEquals("attachment.large", refusal(huge));
  }

  @Test
  void brokenPicturesAreRefused() throws IOException {
    byte[] whole = png(40, 30);
    assertEquals("attachment.broken", refusal(file("cut.png", Arrays.copyOf(whole, whole.length - 6))));
    assertEquals("attachment.broken", refusal(file("flat.png", png(0, 30))));
    assertEquals("attachment.broken", refusal(file("bomb.png", png(100_000, 100_000))));
    assertEquals("attachment.broken", refusal(file("text.jpg", "no picture".getBytes(StandardCharsets.UTF_8))));
    assertEquals("attachment.broken", refusal(file("half.jpg",
        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xc0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0})));
    assertEquals("attachment.empty", refusal(file("empty.gif", new byte[0])));
    assertEquals("attachment.missing", refusal(folder.resolve("gone.png")));
  }

  @Test
  void whatIsAPictureBelongsToItsBytesAndNotToItsName() throws IOException {
    assertEquals("image/png", attachments.take(file("photo.jpg", png(4, 3))).mediaType());
  }

  @Test
  void documentsAreTakenAndProgramsAreNot() throws IOException {
    assertEquals("application/pdf", attachments.take(file("brief.pdf", "%PDF-1.7\n".getBytes())).mediaType());
    assertEquals("text/plain", attachments.take(file("note.txt", "Löfte 💬".getBytes(StandardCharsets.UTF_8))).mediaType());
    attachments = new AttachmentFiles(folder.resolve("other"), new DurableWriter());
    for (String name : new String[] {"run.exe", "page.html", "logo.svg", "binary.txt", "fake.docx"}) {
      ClientException refused = assertThrows(ClientException.class,
          () -> attachments.take(file(name, new byte[] {'M', 'Z', 0, 1, (byte) 0xfe})));
      assertEquals("attachment.unknown", refused.text().key(), name);
    }
  }
}
