package org.throughline.internal.core.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.model.Attachment;
import org.throughline.model.Client;
import org.throughline.model.Organisation;

/** Looks whether the contents of a client's attachments are there, and are what their fingerprints say. */
final class AttachmentCheck {

  private final FolderLayout layout;

  AttachmentCheck(FolderLayout layout) {
    this.layout = layout;
  }

  /** A report of each attachment that names its content; two with the same content share one. */
  List<FileReport> of(Client client) {
    Organisation organisation = client.getOrganisation();
    if (organisation == null) {
      return List.of();
    }
    Map<String, FileReport> reports = new LinkedHashMap<>();
    organisation.getAttachments().stream().filter(it -> it.getHash() != null && Hashes.isOne(it.getHash()))
        .forEach(it -> reports.computeIfAbsent(FolderLayout.ATTACHMENTS + "/" + it.getHash(), path -> report(it, path)));
    return List.copyOf(reports.values());
  }

  private FileReport report(Attachment attachment, String path) {
    Path file = layout.file(path);
    String name = Optional.ofNullable(attachment.getFileName()).orElse(attachment.getHash());
    if (!Files.isRegularFile(file)) {
      return new FileReport(path, FileReport.State.MISSING,
          Message.of(AttachmentCheck.class, "attachment.gone", name, file));
    }
    return Hashes.isOf(attachment.getHash(), file, AttachmentFiles.LARGEST)
        ? new FileReport(path, FileReport.State.READABLE, null)
        : new FileReport(path, FileReport.State.DAMAGED,
            Message.of(AttachmentCheck.class, "attachment.changed", name, file));
  }
}
