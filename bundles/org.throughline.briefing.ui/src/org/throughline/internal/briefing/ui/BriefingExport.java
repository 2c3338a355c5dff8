package org.throughline.internal.briefing.ui;

import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.DurableWriter;
import org.throughline.core.Slice;

/** Writes briefings with every section and format that is installed. From any thread. */
@Component(service = BriefingExport.class)
public final class BriefingExport {

  private final List<SectionProvider> sections;
  private final List<Renderer> renderers;

  /** With what is installed. */
  @Activate
  public BriefingExport(
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<SectionProvider> sections,
      @Reference(cardinality = ReferenceCardinality.MULTIPLE,
          policyOption = ReferencePolicyOption.GREEDY) List<Renderer> renderers) {
    this.sections = List.copyOf(sections);
    this.renderers = List.copyOf(renderers);
  }

  /** The formats it can write, by their file endings. */
  List<String> formats() {
    return renderers.stream().map(Renderer::format).sorted().toList();
  }

  /** Writes the briefing to a file in the format of the file's ending. */
  void write(Slice slice, BriefingRequest request, String format, Path target) {
    Renderer renderer = renderers.stream().filter(each -> each.format().equals(format)).findFirst().orElseThrow();
    new DurableWriter().write(target,
        renderer.render(new BriefingBuilder(sections).build(slice.client(), request)));
  }
}
