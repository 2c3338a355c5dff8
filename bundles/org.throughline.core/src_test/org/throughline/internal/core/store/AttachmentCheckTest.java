package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.FileReport;
import org.throughline.model.Attachment;
import org.throughline.model.Client;
import org.throughline.model.ModelFactory;

/** Given a client with attachments, those whose content is gone or is another one are named. */
class AttachmentCheckTest {

  @TempDir
  private Path folder;
  private final Client client = ModelFactory.eINSTANCE.createClient();

  @BeforeEach
  void organisation() {
    client.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
  }

  private Path attached(String name) throws IOException {
    byte[] content = name.getBytes(StandardCharsets.UTF_8);
    Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
    attachment.setFileName(name);
    attachment.setHash(Hashes.of(content));
    client.getOrganisation().getAttachments().add(attachment);
    Path file = folder.resolve("attachments").resolve(attachment.getHash());
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  @Test
  void whatIsGoneAndWhatWasChangedIsNamed() throws IOException {
    attached("whole.png");
    attached("whole.png");
    client.getOrganisation().getAttachments().add(ModelFactory.eINSTANCE.createAttachment());
    Path gone = attached("gone.png");
    Files.delete(gone);
    Path cut = attached("cut.png");
    Files.writeString(cut, "cut");
    List<FileReport> reports = new AttachmentCheck(new FolderLayout(folder)).of(client);
    assertEquals(List.of(FileReport.State.READABLE, FileReport.State.MISSING, FileReport.State.DAMAGED),
        reports.stream().map(FileReport::state).toList());
    assertEquals("attachments/" + gone.getFileName(), reports.get(1).path());
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      assertTrue(reports.get(1).problem().in(language).contains("gone.png"), reports.toString());
      assertTrue(reports.get(2).problem().in(language).contains(cut.toString()), reports.toString());
    }
  }
}
