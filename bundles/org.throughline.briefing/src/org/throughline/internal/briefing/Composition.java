package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.SectionAnchor;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.section.Fillings;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.model.ElementRef;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;

/**
 * A document made of the sections of a briefing in their own order: of each the words of the writer, what it claims, what
 * the module it names contributes, and what a hand or a query has picked. A section with nothing to read is left out.
 */
public final class Composition {

  private final BriefingContext context;
  private final List<SectionProvider> providers;
  private final List<Contribution> contributions;
  private final ElementBlocks elements;

  /**
   * @param providers asked for what a section names
   * @param contributions what they contribute to the questions of every brief, in order
   */
  public Composition(BriefingContext context, List<SectionProvider> providers, List<Contribution> contributions) {
    this.context = context;
    this.providers = providers;
    this.contributions = contributions;
    this.elements = new ElementBlocks(context);
  }

  /** Whether a briefing is made of its sections: one of them names what fills it. */
  public static boolean isMeant(Briefing briefing) {
    return Fillings.decide(briefing);
  }

  /** The sections of the document. */
  public List<DocumentSection> sections(Briefing briefing) {
    List<DocumentSection> sections = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    for (Section each : briefing.getSections()) {
      List<Block> blocks = each.getUse() == SectionUse.INCLUDED ? blocks(each, 1) : List.of();
      if (!blocks.isEmpty() && anchors.add(SectionAnchor.of(each))) {
        sections.add(new DocumentSection(SectionAnchor.of(each), title(each), "", blocks));
      }
    }
    return sections;
  }

  private List<Block> blocks(Section section, int depth) {
    List<Block> blocks = new ArrayList<>(context.blocks(section.getOwnWords()));
    blocks.addAll(new ClaimBlocks(context).of(section));
    told(section.getContribution()).ifPresent(it -> blocks.addAll(contributed(it)));
    blocks.addAll(elements.of(new Picked(context).by(section), section.getPresentation()));
    for (Section each : section.getSections()) {
      List<Block> inner = each.getUse() == SectionUse.INCLUDED ? blocks(each, depth + 1) : List.of();
      if (!inner.isEmpty()) {
        blocks.add(new Block.Heading(Math.min(depth, 2), title(each)));
        blocks.addAll(inner);
      }
    }
    return blocks;
  }

  private List<Block> contributed(String name) {
    List<Block> known = contributions.stream().filter(it -> it.key().equals(name))
        .flatMap(it -> it.blocks().stream()).toList();
    return known.isEmpty()
        ? providers.stream().flatMap(it -> it.fill(name, context).stream()).findFirst().orElse(List.of()) : known;
  }

  private Words title(Section section) {
    Optional<String> own = told(section.getHeading()).or(() -> name(section));
    return own.map(context::own).orElseGet(() -> Words.program(
        context.label(BriefingPackage.eINSTANCE.getBriefQuestion(), section.getQuestion())));
  }

  /** What a reference means in the copy. */
  static Optional<org.eclipse.emf.ecore.EObject> target(BriefingContext context, ElementRef pointer) {
    return told(pointer.getTargetId()).flatMap(id -> context.all(org.throughline.model.Element.class)
        .filter(it -> id.equals(it.getId())).findFirst());
  }
}
