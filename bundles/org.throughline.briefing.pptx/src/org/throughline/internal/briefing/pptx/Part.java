package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Box;
import org.throughline.picture.Markup;

/** A part of the file being written, with the names of what all parts have. */
final class Part {

  private static final List<String> NAMES = List.of("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:p",
      "http://schemas.openxmlformats.org/presentationml/2006/main");
  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private final Markup xml = new Markup().xmlDeclaration();
  private int ids = 1;

  /** Begins the root element. */
  Part root(String name, String... attributes) {
    List<String> all = new ArrayList<>(NAMES);
    all.addAll(List.of(attributes));
    xml.open(name, all.toArray(String[]::new));
    return this;
  }

  Part open(String name, String... attributes) {
    xml.open(name, attributes);
    return this;
  }

  Part leaf(String name, String... attributes) {
    xml.leaf(name, attributes);
    return this;
  }

  Part element(String name, String text, String... attributes) {
    xml.element(name, text, attributes);
    return this;
  }

  Part close() {
    xml.close();
    return this;
  }

  /** Begins the tree of shapes of a slide, a layout or a master. */
  Part shapes() {
    open("p:spTree").open("p:nvGrpSpPr").leaf("p:cNvPr", "id", "1", "name", "").leaf("p:cNvGrpSpPr").leaf("p:nvPr").close();
    return leaf("p:grpSpPr");
  }

  /** Names a shape that says something. */
  Part named(String name, String... attributes) {
    return leaf("p:cNvPr", name(name, attributes));
  }

  /** Names a shape that says nothing, for who hears the slide. */
  Part decorative(String name) {
    open("p:cNvPr", name(name)).open("a:extLst").open("a:ext", "uri", DECORATIVE);
    leaf("adec:decorative", "xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative", "val", "1");
    return close().close().close();
  }

  private String[] name(String name, String... attributes) {
    ids++;
    List<String> all = new ArrayList<>(List.of("id", Integer.toString(ids), "name", name + " " + ids));
    all.addAll(List.of(attributes));
    return all.toArray(String[]::new);
  }

  /** Where a shape is; the element is begun and ended. */
  Part place(String name, Box box) {
    open(name).leaf("a:off", "x", Stage.emu(box.x()), "y", Stage.emu(box.y()));
    return leaf("a:ext", "cx", Stage.emu(box.width()), "cy", Stage.emu(box.height())).close();
  }

  /** The whole part. */
  @Override
  public String toString() {
    return xml.toString();
  }
}
