package org.throughline.internal.briefing.vcard;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Contact;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.export.ContentLines;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/** Makes one VCF file of a document: who can be asked or called. */
@Component(service = Renderer.class)
public final class VcardRenderer implements Renderer {

  /** A renderer. */
  public VcardRenderer() {}

  @Override
  public String format() {
    return "vcf";
  }

  @Override
  public String mediaType() {
    return "text/vcard";
  }

  @Override
  public Optional<Message> nothingToTell(Document document) {
    return contacts(document).isEmpty() ? Optional.of(Message.of(VcardRenderer.class, "vcard.nothing"))
        : Optional.empty();
  }

  @Override
  public byte[] render(Document document) {
    nothingToTell(document).ifPresent(reason -> {
      throw new ClientException(ClientException.Kind.REFUSED, reason, null);
    });
    return ContentLines.folded(new CardText(document.day()).of(contacts(document)));
  }

  /** Whoever has a name that can be written. */
  private static List<Contact> contacts(Document document) {
    return document.contacts().stream().filter(each -> !ContentLines.line(each.name().plain()).isEmpty()).toList();
  }
}
