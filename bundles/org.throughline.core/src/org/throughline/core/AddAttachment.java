package org.throughline.core;

import org.jspecify.annotations.Nullable;
import org.throughline.model.Attachment;
import org.throughline.model.ModelPackage;

/**
 * Makes a file that lies in the client's folder known as an attachment of its organisation.
 *
 * @param file what {@link AttachmentFiles#take} gave
 * @param alternativeText what a picture shows, in words; null where nobody said it yet
 */
public record AddAttachment(AttachmentFile file, @Nullable String alternativeText) implements Operation {

  @Override
  public Message label() {
    return Message.of(AddAttachment.class, "operation.add", ModelLabel.quoted(file.fileName()));
  }

  @Override
  public void apply(Edit edit) {
    for (Attachment present : edit.client().getOrganisation().getAttachments()) {
      if (file.hash().equals(present.getHash())) {
        throw new ClientException(ClientException.Kind.REFUSED,
            Message.of(AddAttachment.class, "refused.attachment", file.fileName(), ModelLabel.name(present)), null);
      }
    }
    Attachment attachment = edit.create(ModelPackage.Literals.ATTACHMENT);
    attachment.setName(file.fileName());
    attachment.setFileName(file.fileName());
    attachment.setHash(file.hash());
    attachment.setMediaType(file.mediaType());
    attachment.setByteSize(file.byteSize());
    if (alternativeText != null && !alternativeText.isBlank()) {
      attachment.setAlternativeText(alternativeText.strip());
    }
    edit.client().getOrganisation().getAttachments().add(attachment);
  }
}
