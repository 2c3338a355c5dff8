package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.document.Words;

/** Every text of a document tree. */
final class Texts {

  private final List<String> texts = new ArrayList<>();

  private Texts() {}

  static List<String> of(Document document) {
    Texts texts = new Texts();
    Cover cover = document.cover();
    texts.add(cover.client(), cover.title(), cover.lead());
    texts.add(cover.kind());
    cover.facts().forEach(fact -> {
      texts.add(fact.label());
      fact.lines().forEach(texts::add);
    });
    texts.add(document.running().headLeft());
    texts.add(document.running().headRight());
    texts.add(document.running().foot());
    for (DocumentSection section : document.sections()) {
      texts.add(section.title());
      texts.add(section.remark());
      section.blocks().forEach(texts::block);
    }
    return texts.texts.stream().map(MadeDeck::plain).filter(text -> !text.isEmpty()).toList();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading it -> add(it.words());
      case Block.Paragraph it -> add(it.words());
      case Block.Listing it -> it.items().forEach(item -> item.forEach(this::block));
      case Block.Table it -> {
        add(it.title());
        it.columns().forEach(column -> add(column.head()));
        it.rows().forEach(row -> row.forEach(cell -> add(cell.words())));
        it.note().ifPresent(this::add);
        it.source().ifPresent(this::source);
      }
      case Block.Figure it -> {
        add(it.title());
        add(it.unit());
        add(it.drawing().title());
        add(it.drawing().description());
        it.source().ifPresent(this::source);
      }
      case Block.Quotation it -> {
        add(it.words(), it.attribution());
        it.source().ifPresent(this::source);
      }
      case Block.Claim it -> {
        add(it.figure());
        add(it.words());
        add(it.evidence().sample());
        add(it.evidence().period());
        it.evidence().remarks().forEach(this::add);
        source(it.evidence().source());
      }
      case Block.CallOut it -> {
        add(it.heading());
        it.content().forEach(this::block);
      }
      case Block.Throughline it -> {
        add(it.title());
        for (Station station : it.stations()) {
          add(station.kind());
          add(station.words());
        }
      }
      case Block.Passage it -> it.content().forEach(this::block);
    }
  }

  private void source(Source source) {
    source.text().runs().forEach(run -> add(run.text()));
  }

  private void add(Words... words) {
    for (Words each : words) {
      each.runs().forEach(run -> add(run.text()));
    }
  }

  private void add(String text) {
    texts.add(text);
  }
}
