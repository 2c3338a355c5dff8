package org.throughline.internal.briefing.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.throughline.picture.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the tree of elements that is laid out. It is never written as text and read again: whatever a text holds, it
 * stays text. Not for use from several threads.
 */
final class PageTree {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Document document;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Letters letters;

  PageTree(Letters letters) {
    this.letters = letters;
    try {
      this.document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException everyJavaHasOne) {
      throw new IllegalStateException(everyJavaHasOne);
    }
  }

  /** Begins an element. Attributes come as name, value, name, value …; an unsafe address is left out. */
  PageTree open(String name, String... attributes) {
    Element element = document.createElementNS(XHTML, name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = Markup.clean(attributes[i + 1]);
      if (!attributes[i].equals("href") || Markup.isSafeAddress(value)) {
        element.setAttribute(attributes[i], value);
      }
    }
    if (open.isEmpty()) {
      document.appendChild(element);
    } else {
      open.element().appendChild(element);
    }
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  PageTree close() {
    open.pop();
    return this;
  }

  /** Writes an element that holds only text. */
  PageTree element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Writes a text for the reader; a mark stands for what no typeface has. */
  PageTree text(String text) {
    for (Letters.Piece piece : letters.pieces(Markup.clean(text))) {
      if (piece.missing()) {
        open("span", "class", "missing").plain(Letters.MARK).close();
      } else if (!piece.family().isEmpty()) {
        open("span", "class", piece.family()).plain(piece.text()).close();
      } else {
        plain(piece.text());
      }
    }
    return this;
  }

  /** Writes a text that is not set in any typeface. */
  PageTree plain(String text) {
    open.element().appendChild(document.createTextNode(Markup.clean(text)));
    return this;
  }

  /** What has been built. Fails while an element is still open. */
  Document document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return document;
  }
}
