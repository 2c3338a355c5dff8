package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Box;

/** The layouts of slides, all on one master. */
enum Layout {
  /** The first slide. */
  COVER("title", "layout.cover",
      new Place("ctrTitle", 0, new Box(Stage.LEFT, 132, Stage.RIGHT - Stage.LEFT, 200), Look.COVER, true),
      new Place("subTitle", 1, new Box(Stage.LEFT, 352, Stage.READABLE, 130), Look.LEAD, false),
      new Place("body", 10, new Box(Stage.LEFT, 52, 700, 44), Look.CLIENT, false),
      new Place("body", 11, new Box(804, 58, 400, 64), Look.KIND_OF_DOCUMENT, false)),
  /** The question of a section and its answer in short. */
  SECTION("secHead", "layout.section",
      new Place("title", 0, new Box(Stage.LEFT, 96, Stage.RIGHT - Stage.LEFT, 176), Look.QUESTION, true),
      new Place("body", 10, new Box(Stage.LEFT, 292, Stage.READABLE, 330), Look.LEAD, false)),
  /** Text. */
  TEXT("obj", "layout.text", Place.TITLE,
      new Place("body", 10, new Box(Stage.LEFT, Stage.CONTENT.y(), Stage.READABLE, Stage.CONTENT.height()), Look.TEXT, false)),
  /** A picture, with its label above and a figure beside it. */
  PICTURE("picTx", "layout.picture", Place.TITLE,
      new Place("body", 10, new Box(Stage.LEFT, Stage.CONTENT.y(), Stage.CONTENT.width(), 24), Look.LABEL, false),
      new Place("pic", 11, new Box(Stage.LEFT, 236, Stage.CONTENT.width(), 386), Look.LABEL, false),
      new Place("body", 12, new Box(Stage.LEFT, Stage.CONTENT.y(), 350, 420), Look.BESIDE, false)),
  /** A table with its label above. */
  TABLE("tbl", "layout.table", Place.TITLE,
      new Place("body", 10, new Box(Stage.LEFT, Stage.CONTENT.y(), Stage.CONTENT.width(), 24), Look.LABEL, false),
      new Place("tbl", 11, new Box(Stage.LEFT, 236, Stage.CONTENT.width(), 386), Look.EVIDENCE, false)),
  /** What people said, one or two side by side. */
  QUOTE("twoObj", "layout.quote", Place.TITLE,
      new Place("body", 10, new Box(Stage.LEFT, 210, 530, 410), Look.QUOTE, false),
      new Place("body", 11, new Box(674, 210, 530, 410), Look.QUOTE, false)),
  /** A figure, what it means and on what it rests. */
  FIGURES("objTx", "layout.figures", Place.TITLE,
      new Place("body", 10, new Box(Stage.LEFT - 3, 214, Stage.READABLE, 96), Look.FIGURE, false),
      new Place("body", 11, new Box(Stage.LEFT, 344, Stage.READABLE, 278), Look.SENTENCE, false),
      new Place("body", 12, new Box(600, 222, Stage.RIGHT - 600, 400), Look.LARGE, false));

  private final String type;
  private final String key;
  private final List<Place> places;

  Layout(String type, String key, Place... places) {
    this.type = type;
    this.key = key;
    List<Place> all = new ArrayList<>(List.of(places));
    if (!type.equals("title")) {
      if (!type.equals("secHead")) {
        all.add(Place.WHERE);
      }
      all.add(Place.SOURCE);
    }
    this.places = List.copyOf(all);
  }

  /** What it is, as office documents call it. */
  String type() {
    return type;
  }

  /** Names it for who makes more slides, in the messages. */
  String key() {
    return key;
  }

  /** What a slide of it can fill, the title first. */
  List<Place> places() {
    return places;
  }

  /** Where the title stands. */
  Place title() {
    return places.getFirst();
  }

  /** The place with an index. */
  Place place(int index) {
    return places.stream().filter(each -> each.index() == index && each != title()).findFirst().orElseThrow();
  }
}
