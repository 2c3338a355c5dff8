package org.throughline.internal.briefing.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.briefing.AgencyIdentity;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.TranslatedCopy;
import org.throughline.briefing.WholeCopy;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.export.FormatExport;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Preferences;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.model.Client;

/** Writes briefings with every section and format that is installed. From any thread. */
@Component(service = BriefingExport.class)
public final class BriefingExport {

  private final List<SectionProvider> sections;
  private final List<Renderer> renderers;
  private final DurableWriter writer;
  private final Preferences preferences;
  private final WorkPolicy policy;

  /** With what is installed. */
  @Activate
  public BriefingExport(
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<SectionProvider> sections,
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<Renderer> renderers, @Reference DurableWriter writer,
      @Reference Preferences preferences,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy) {
    this.sections = List.copyOf(sections);
    this.renderers = List.copyOf(renderers);
    this.writer = writer;
    this.preferences = preferences;
    this.policy = policy == null ? WorkPolicy.ANYWHERE : policy;
  }

  /** What it can write, in the order of the names of the formats. */
  public List<Renderer> renderers() {
    return renderers.stream().sorted(Comparator.comparing(Renderer::format)).toList();
  }

  /** Makes files in several formats side by side. */
  public FormatExport files() {
    policy.about(WorkPolicy.Kind.EXPORT);
    return new FormatExport(writer);
  }

  /**
   * The document of a briefing.
   *
   * @param request names the briefing
   * @param all whether it is made of everything rather than of what its reader may see; only to be looked at
   * @param language in which it is made
   * @param progress may cancel it
   */
  public Document document(ClientSession session, BriefingRequest request, boolean all, Locale language,
      Progress progress) {
    Client copy = all ? WholeCopy.of(session) : session.slice(request.readership()).client();
    progress.check();
    TranslatedCopy.into(copy, language);
    Document document = new BriefingBuilder(sections, AgencyIdentity.of(preferences).sender(),
        new AttachmentFiles(session.folder(), writer)::content).build(copy, request, progress);
    progress.check();
    return all ? WholeCopy.said(document) : document;
  }
}
