package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.briefing.AgencyIdentity;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingChoice;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.TranslatedCopy;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.export.BriefingFileName;
import org.throughline.briefing.export.FormatExport;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;

/** Writes briefings of open clients; what several commands share. Safe from any thread. */
@Component(service = Briefs.class)
public final class Briefs {

  private final List<SectionProvider> sections;
  private final List<Renderer> renderers;
  private final DurableWriter writer;
  private final InstantSource clock;
  private final Supplier<Sender> sender;

  /** As a service: with everything installed that knows something or can write it. */
  @Activate
  public Briefs(
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<SectionProvider> sections,
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<Renderer> renderers, @Reference DurableWriter writer,
      @Reference Preferences preferences) {
    this(sections, renderers, writer, InstantSource.system(), () -> AgencyIdentity.of(preferences).sender());
  }

  /** With chosen parts. */
  public Briefs(List<SectionProvider> sections, List<Renderer> renderers, DurableWriter writer, InstantSource clock,
      Supplier<Sender> sender) {
    this.sections = List.copyOf(sections);
    this.renderers = List.copyOf(renderers);
    this.writer = writer;
    this.clock = clock;
    this.sender = sender;
  }

  /** The formats it can write, as they are typed. */
  List<String> formats() {
    return renderers().stream().map(Renderer::format).toList();
  }

  /** What it can write, in the order of the names of the formats. */
  List<Renderer> renderers() {
    return renderers.stream().sorted(Comparator.comparing(Renderer::format)).toList();
  }

  /** The renderer of a format. */
  Renderer renderer(String format) {
    return renderers.stream().filter(each -> each.format().equals(format.toLowerCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> new ClientException(renderers.isEmpty() ? Kind.MISSING_MODULE : Kind.BAD_INPUT,
            Message.of(Briefs.class, renderers.isEmpty() ? "brief.formats.none" : "brief.format", format,
                String.join(", ", formats())), null));
  }

  /** The present day where the client is. */
  LocalDate today(Client client) {
    return LocalDate.ofInstant(clock.instant(), Optional.ofNullable(client.getZone()).orElse((ZoneId) ZoneOffset.UTC));
  }

  /** A name for the file of a briefing. */
  static Path fileName(Client client, Readership reader, LocalDate day, String format) {
    return Path.of(BriefingFileName.of(client, reader, day, format));
  }

  /** A name for the file of one of several briefings. */
  static Path fileName(Client client, Briefing briefing, Readership reader, LocalDate day, String format) {
    return Path.of(BriefingFileName.of(client, briefing, reader, day, format));
  }

  /**
   * The document of what its reader may see.
   *
   * @param language in which it is made, where that is not the client's
   */
  Document document(ClientSession session, BriefingRequest request, Optional<Locale> language) {
    BriefingRequest settled = session.read(access -> BriefingChoice.settled(request, access.client()));
    Client slice = session.slice(request.readership()).client();
    language.ifPresent(it -> TranslatedCopy.into(slice, it));
    return new BriefingBuilder(sections, sender.get(), new AttachmentFiles(session.folder(), writer)::content)
        .build(slice, settled);
  }

  /** Writes a briefing from the copy of the client its reader may see. */
  Document write(ClientSession session, BriefingRequest request, Renderer renderer, Path target) {
    Document document = document(session, request, Optional.empty());
    writer.write(target, renderer.render(document));
    return document;
  }

  /** Makes files in several formats side by side. */
  FormatExport export() {
    return new FormatExport(writer);
  }
}
