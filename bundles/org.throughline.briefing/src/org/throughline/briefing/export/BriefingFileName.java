package org.throughline.briefing.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;

/** What files of briefings are called: plain letters, so that the name survives every system and every mail. */
public final class BriefingFileName {

  private static final int LONGEST = 40;

  private BriefingFileName() {
  }

  /** The name of the file of a client's briefing, where it has one only. */
  public static String of(Client client, Readership reader, LocalDate day, String format) {
    return plain(client.getName(), "client") + "-briefing" + ending(reader, day, format);
  }

  /** The name of the file of one of several briefings. */
  public static String of(Client client, Briefing briefing, Readership reader, LocalDate day, String format) {
    return plain(client.getName(), "client") + "-" + plain(briefing.getName(), "briefing") + ending(reader, day, format);
  }

  private static String ending(Readership reader, LocalDate day, String format) {
    return (reader == Readership.CLIENT ? "" : "-agency") + "-" + day + "." + format;
  }

  private static String plain(@Nullable String text, String otherwise) {
    String plain = Normalizer.normalize(Optional.ofNullable(text).orElse(""), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? otherwise : cut(plain);
  }

  /** Cut behind a whole word where it is long. */
  private static String cut(String plain) {
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = plain.lastIndexOf('-', LONGEST);
    return plain.substring(0, end > 0 ? end : LONGEST);
  }
}
