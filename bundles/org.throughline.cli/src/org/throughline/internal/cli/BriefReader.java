package org.throughline.internal.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Readership;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads for whom a briefing is, as it is typed: {@code client}, {@code partner-agency}, or {@code agency} for short. */
final class BriefReader implements ITypeConverter<Readership> {

  /** How it is typed. */
  static final String TYPED = "client|partner-agency";

  @Override
  public Readership convert(@Nullable String typed) {
    return switch (typed == null ? "" : typed.toLowerCase(Locale.ROOT)) {
      case "client" -> Readership.CLIENT;
      case "partner-agency", "agency" -> Readership.PARTNER_AGENCY;
      default -> throw new TypeConversionException(typed);
    };
  }

  static String typed(Readership reader) {
    return reader == Readership.CLIENT ? "client" : "partner-agency";
  }
}
