package org.throughline.internal.briefing.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;

/** The words of briefings in the window. */
public final class BriefText {

  private static final ModelTexts TEXTS = new ModelTexts();

  private BriefText() {
  }

  /** A text of this package's messages, for later. */
  public static Message message(String key, Object... arguments) {
    return Message.of(BriefText.class, key, arguments);
  }

  /** A text of this package's messages in the language of the program. */
  public static String of(String key, Object... arguments) {
    return message(key, arguments).in(Locale.getDefault());
  }

  /** The language a client speaks, and so what is written for it. */
  public static Locale language(ClientSession session) {
    return Optional.ofNullable(session.client().getLanguage()).orElse(Locale.ENGLISH);
  }

  /** What a briefing is called. */
  public static String name(Briefing briefing) {
    return Optional.ofNullable(briefing.getName()).map(String::strip).filter(it -> !it.isEmpty())
        .orElseGet(() -> of("nameless"));
  }

  /** What kind of briefing it is. */
  public static String kind(Briefing briefing) {
    return TEXTS.label(BriefingPackage.eINSTANCE.getBriefingKind().getEEnumLiteral(briefing.getKind().getValue()),
        Locale.getDefault());
  }

  /** How far it is; what is marked as a template is nothing else. */
  public static String state(Briefing briefing) {
    return OwnTemplate.is(briefing) ? of("state.template") : TEXTS.label(
        BriefingPackage.eINSTANCE.getBriefingState().getEEnumLiteral(briefing.getState().getValue()), Locale.getDefault());
  }

  /** A moment as a day, where the client is. */
  public static String day(Instant moment, @Nullable ZoneId zone) {
    return day(LocalDate.ofInstant(moment, zone == null ? ZoneOffset.UTC : zone));
  }

  /** A day. */
  public static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
  }
}
