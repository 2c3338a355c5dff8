package org.throughline.internal.briefing.ics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Occasion;
import org.throughline.briefing.export.ContentLines;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/** Makes one ICS file of a document: what it tells that has a date. */
@Component(service = Renderer.class)
public final class IcsRenderer implements Renderer {

  private static final int LAST_YEAR = 9999;

  /** A renderer. */
  public IcsRenderer() {}

  @Override
  public String format() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar";
  }

  @Override
  public Optional<Message> nothingToTell(Document document) {
    return occasions(document).isEmpty() ? Optional.of(Message.of(IcsRenderer.class, "ics.nothing")) : Optional.empty();
  }

  @Override
  public byte[] render(Document document) {
    nothingToTell(document).ifPresent(reason -> {
      throw new ClientException(ClientException.Kind.REFUSED, reason, null);
    });
    return ContentLines.folded(new CalendarText(document).of(occasions(document)));
  }

  /** A calendar knows the years from 1 to 9999. */
  private static List<Occasion> occasions(Document document) {
    return document.occasions().stream().filter(each -> switch (each.time()) {
      case Occasion.Days days -> isKnown(days.first()) && isKnown(days.last().plusDays(1));
      case Occasion.Moment moment -> isKnown(moment.at().toLocalDate().minusDays(1))
          && isKnown(moment.at().toLocalDate().plusDays(1));
    }).toList();
  }

  private static boolean isKnown(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }
}
