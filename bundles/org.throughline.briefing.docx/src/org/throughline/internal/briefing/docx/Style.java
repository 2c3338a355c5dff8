package org.throughline.internal.briefing.docx;

/** The styles of paragraphs, as {@code styles.xml} describes them. */
enum Style {
  /** The name of the client on the cover. */
  CLIENT("Client"),
  /** The thought of the document. */
  TITLE("Title"),
  /** What the document is built on. */
  SUBTITLE("Subtitle"),
  /** What keeps the facts at the foot of the cover; holds the logo. */
  COVER_GAP("CoverGap"),
  /** The word above a fact on the cover. */
  FACT_LABEL("FactLabel"),
  /** A fact on the cover. */
  FACT("Fact"),
  /** An entry of the table of contents. */
  CONTENTS("TOC1"),
  /** A question. */
  HEADING_1("Heading1"),
  /** A heading inside a section. */
  HEADING_2("Heading2"),
  /** A heading below that. */
  HEADING_3("Heading3"),
  /** Running text. */
  BODY("BodyText"),
  /** The client's own words. */
  OWN("OwnWords"),
  /** The first thing to read. */
  LEAD("Lead"),
  /** Small print. */
  SMALL("SmallPrint"),
  /** An item of a list. */
  ITEM("ListParagraph"),
  /** What somebody said. */
  QUOTE("Quote"),
  /** Who said it. */
  ATTRIBUTION("Attribution"),
  /** A claim beside its figure. */
  CLAIM("Claim", 2268, 2268),
  /** A claim with a long figure above it, or with none. */
  CLAIM_FIGURE("ClaimFigure"),
  /** A claim below its figure. */
  CLAIM_ALONE("ClaimAlone"),
  /** What a claim rests on, below a claim beside its figure. */
  EVIDENCE("Evidence", 2268, 0),
  /** What a claim rests on, elsewhere. */
  EVIDENCE_ALONE("EvidenceAlone"),
  /** What a table or picture shows. */
  CAPTION("Caption"),
  /** The picture itself. */
  PICTURE("Picture"),
  /** What stands below a table or picture. */
  BELOW("Below"),
  /** The head of a column. */
  TABLE_HEAD("TableHead"),
  /** A cell. */
  TABLE_TEXT("TableText"),
  /** A cell of a table with many columns. */
  TABLE_SMALL("TableSmall"),
  /** The heading of what the reader is asked to do. */
  ASKED("Asked"),
  /** An element on the line. */
  STATION("Station", 624, 454),
  /** Where the line stops. */
  STOP("Stop", 624, 454),
  /** What kind of element it is. */
  STATION_KIND("StationKind", 624, 454),
  /** What is missing where the line stops. */
  STOP_KIND("StopKind", 624, 454),
  /** Where the line is broken. */
  BREAK("LineBreak", 170, 0),
  /** A source. */
  SOURCE("Source"),
  /** The head of every page. */
  HEADER("Header"),
  /** The foot of every page. */
  FOOTER("Footer");

  private final String id;
  private final int left;
  private final int hanging;

  Style(String id) {
    this(id, 0, 0);
  }

  Style(String id, int left, int hanging) {
    this.id = id;
    this.left = left;
    this.hanging = hanging;
  }

  /** Its name inside the file. */
  String id() {
    return id;
  }

  /** How far its lines begin from the edge of the text, in twentieths of a point. */
  int left() {
    return left;
  }

  /** How far its first line begins before the others. */
  int hanging() {
    return hanging;
  }
}
