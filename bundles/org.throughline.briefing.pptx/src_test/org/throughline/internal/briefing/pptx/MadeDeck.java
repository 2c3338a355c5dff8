package org.throughline.internal.briefing.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.throughline.briefing.document.Document;

/** A file of slides as another program reads it. */
final class MadeDeck implements AutoCloseable {

  private final byte[] bytes;
  private final XMLSlideShow show;

  MadeDeck(Document document) {
    this(new PptxRenderer().render(document));
  }

  MadeDeck(byte[] bytes) {
    this.bytes = bytes;
    try {
      show = new XMLSlideShow(new ByteArrayInputStream(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  XMLSlideShow show() {
    return show;
  }

  List<String> titles() {
    return show.getSlides().stream().map(MadeDeck::title).toList();
  }

  private static String title(XSLFSlide slide) {
    return slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
        .filter(text -> text.getTextType() == Placeholder.TITLE || text.getTextType() == Placeholder.CENTERED_TITLE)
        .map(XSLFTextShape::getText).reduce((one, other) -> one + " and " + other).orElse("");
  }

  /** The texts of one slide, in the order they are read. */
  static List<String> texts(XSLFSlide slide) {
    List<String> texts = new ArrayList<>();
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFTable table) {
        for (XSLFTableRow row : table.getRows()) {
          for (XSLFTableCell cell : row.getCells()) {
            texts.add(cell.getText());
          }
        }
      } else if (shape instanceof XSLFTextShape text && !text.getText().isEmpty()) {
        texts.add(text.getText());
      }
    }
    return texts;
  }

  /** What is said to a slide. */
  static String notes(XSLFSlide slide) {
    XSLFNotes notes = slide.getNotes();
    StringBuilder said = new StringBuilder();
    if (notes != null) {
      for (XSLFShape shape : notes.getShapes()) {
        if (shape instanceof XSLFTextShape text) {
          said.append(text.getText()).append('\n');
        }
      }
    }
    return said.toString();
  }

  /** What who cannot see pictures and tables hears of them. */
  static List<String> alternatives(XSLFSlide slide) {
    List<String> alternatives = new ArrayList<>();
    for (XSLFShape shape : slide.getShapes()) {
      CTNonVisualDrawingProps named = switch (shape) {
        case XSLFPictureShape it -> ((CTPicture) it.getXmlObject()).getNvPicPr().getCNvPr();
        case XSLFGraphicFrame it -> ((CTGraphicalObjectFrame) it.getXmlObject()).getNvGraphicFramePr().getCNvPr();
        default -> null;
      };
      if (named != null) {
        alternatives.add(named.getDescr());
      }
    }
    return alternatives;
  }

  List<XSLFTable> tables() {
    return show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).filter(XSLFTable.class::isInstance)
        .map(XSLFTable.class::cast).toList();
  }

  /** Everything that can be read or heard, on one line. */
  String everything() {
    StringBuilder all = new StringBuilder();
    for (XSLFSlide slide : show.getSlides()) {
      all.append(String.join("\n", texts(slide))).append('\n').append(notes(slide)).append('\n')
          .append(String.join("\n", alternatives(slide))).append('\n');
    }
    return plain(all.toString());
  }

  /** A text on one line. */
  static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public void close() {
    try {
      show.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
