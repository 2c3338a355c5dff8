package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.model.Attachment;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Imprint;
import org.throughline.model.dna.BrandDna;
import org.throughline.picture.ImageFile;

/**
 * Under whose name, logo and colour a briefing goes out: the agency's, or those of the imprint that the briefing names,
 * beside those of the client. Everything of the client comes from the copy its reader may see.
 */
public final class Letterhead {

  private final BriefingContext context;
  private final Sender agency;
  private final Optional<Function<String, Optional<byte[]>>> attachments;
  private final Optional<Imprint> imprint;
  private final List<BrandDna> brands;
  private final Optional<BriefedBrand> brand;

  /**
   * The letterhead of one briefing.
   *
   * @param agency whose name and logo stand on briefings that name no imprint
   * @param attachments the content with a fingerprint, where there is one; without it no logo of the client is shown
   */
  public Letterhead(BriefingContext context, Sender agency, Optional<Function<String, Optional<byte[]>>> attachments) {
    Optional<Briefing> briefing = context.briefing();
    this.context = context;
    this.agency = agency;
    this.attachments = attachments;
    this.imprint = briefing.map(Briefing::getImprint);
    this.brands = context.all(BrandDna.class).toList();
    this.brand = BriefedBrand.of(briefing.map(it -> it.getObjectives().stream().toList()).orElse(List.of()),
        briefing.map(it -> it.getPromises().stream().toList()).orElse(List.of()), brands);
  }

  /** Who hands the briefing over. */
  public Sender sender() {
    String name = imprint.flatMap(it -> told(it.getOrganisationName())).orElse(agency.name());
    Optional<Logo> logo = imprint.flatMap(it -> logo(it.getLogo(), name)).or(agency::logo);
    String footer = imprint.flatMap(it -> told(it.getFooter())).orElse(agency.footer());
    return new Sender(name, logo, agency.accent(), agency.confidential(), footer, agency.typeface())
        .orIn(brand.flatMap(BriefedBrand::accent));
  }

  /** The logo of the client. */
  public Optional<Logo> client(String name) {
    return brand.flatMap(it -> it.withLogoAmong(brands)).flatMap(it -> logo(it.getLogo(), name));
  }

  private Optional<Logo> logo(@Nullable Attachment attachment, String otherwise) {
    if (attachment == null || attachments.isEmpty()) {
      return Optional.empty();
    }
    Optional<ImageFile> picture =
        Optional.ofNullable(attachment.getHash()).flatMap(attachments.get()).flatMap(LogoFile::of);
    return Optional.of(new Logo(picture, told(attachment.getAlternativeText()).orElse(otherwise)));
  }

  /** Where the sender is found: the address on one line, and the website. */
  public List<Words> address() {
    List<Words> lines = new ArrayList<>();
    imprint.flatMap(it -> told(it.getAddress())).ifPresent(address -> lines.add(context.own(address.lines()
        .map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(", ")))));
    imprint.flatMap(it -> Optional.ofNullable(it.getWebsite())).map(Object::toString).flatMap(BriefingContext::told)
        .ifPresent(website -> lines.add(new Words(List.of(new Run(shown(website), Set.of(), Link.to(website))),
            Voice.CLIENT, Optional.empty())));
    return lines;
  }

  /** An address of a page as people write it. */
  private static String shown(String website) {
    return Stream.of("https://", "http://").filter(website::startsWith).findFirst()
        .map(beginning -> website.substring(beginning.length())).orElse(website).replaceFirst("(?<=.)/$", "");
  }
}
