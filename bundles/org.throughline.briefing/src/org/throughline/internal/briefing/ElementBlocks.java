package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Voice;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.model.Attachment;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Presentation;
import org.throughline.model.dna.Promise;
import org.throughline.model.insight.InsightCard;

/**
 * Elements that were picked, whatever they are: an insight card as the claim it is, a promise with its practice, anything
 * else by its name and the longer texts that say what it means.
 */
final class ElementBlocks {

  private static final int MOST_TEXTS = 3;

  private final BriefingContext context;

  ElementBlocks(BriefingContext context) {
    this.context = context;
  }

  /** The elements in their order, in the form that is asked for. */
  List<Block> of(List<Element> elements, Presentation presentation) {
    List<Element> shown = elements.stream().filter(it -> !(it instanceof Attachment))
        .filter(it -> !(it instanceof InsightCard card) || InsightSections.tellable(card))
        .filter(it -> name(it).isPresent() || !texts(it).isEmpty()).toList();
    return switch (presentation) {
      case TABLE -> tables(shown);
      case LIST -> shown.isEmpty() ? List.of() : List.of(new Block.Listing(Order.FREE, shown.stream()
          .map(it -> List.<Block>of(new Block.Paragraph(line(it), Weight.BODY))).toList(), entries(shown)));
      default -> shown.stream().flatMap(it -> full(it).stream()).toList();
    };
  }

  private List<Block> full(Element element) {
    if (element instanceof InsightCard card) {
      return InsightSections.card(context, card);
    }
    if (element instanceof Promise promise) {
      return PromiseSections.promise(context, promise);
    }
    List<Block> blocks = new ArrayList<>();
    name(element).ifPresent(name -> blocks.add(new Block.Heading(2, context.own(name), entries(List.of(element)))));
    Map<EAttribute, String> texts = texts(element);
    texts.forEach((feature, text) -> {
      if (texts.size() == 1) {
        blocks.addAll(context.blocks(text));
      } else {
        blocks.add(new Block.Paragraph(labelled(feature, text), Weight.BODY));
      }
    });
    return blocks;
  }

  private Words labelled(EAttribute feature, String text) {
    List<Run> runs = new ArrayList<>(List.of(Run.strong(context.label(feature) + ": ")));
    runs.addAll(context.markdown().words(text, context.language()).runs());
    return new Words(runs, Voice.CLIENT, Optional.of(context.language()));
  }

  private Words line(Element element) {
    Optional<String> text = texts(element).values().stream().findFirst();
    List<Run> runs = new ArrayList<>();
    name(element).ifPresent(name -> runs.add(Run.strong(text.isPresent() ? name + ": " : name)));
    text.ifPresent(it -> runs.addAll(context.markdown().words(it, context.language()).runs()));
    return new Words(runs, Voice.CLIENT, Optional.of(context.language()));
  }

  /** One table for each kind of element. */
  private List<Block> tables(List<Element> elements) {
    Map<EClass, List<Element>> kinds = elements.stream()
        .collect(Collectors.groupingBy(Element::eClass, LinkedHashMap::new, Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    kinds.forEach((kind, members) -> {
      Sheet sheet = new Sheet(context, Words.program(context.label(kind))).column(kind)
          .column(Message.of(ElementBlocks.class, "element.meaning"));
      members.forEach(it -> sheet.row(sheet.named(it), sheet.markdown(texts(it).values().stream().findFirst().orElse(null))));
      sheet.entries(entries(members));
      sheet.addTo(blocks);
    });
    return blocks;
  }

  private List<Entry> entries(List<? extends Element> elements) {
    return Stream.concat(new ToldOccasions(context).of(elements).stream(), new ToldContacts(context).of(elements).stream())
        .toList();
  }

  /** The first longer texts of an element that are written for readers. */
  private static Map<EAttribute, String> texts(Element element) {
    Map<EAttribute, String> texts = new LinkedHashMap<>();
    for (EAttribute each : element.eClass().getEAllAttributes()) {
      boolean written = each.getEContainingClass() != ModelPackage.Literals.ELEMENT && !each.isMany()
          && (each.getEAttributeType() == ModelPackage.Literals.MARKDOWN
              || each.getEAttributeType() == ModelPackage.Literals.TEXT);
      if (written && texts.size() < MOST_TEXTS && element.eGet(each) instanceof String text) {
        told(text).ifPresent(it -> texts.put(each, it));
      }
    }
    return texts;
  }
}
