package org.throughline.dna.tone;

/** How a text is written, which decides what of it is language. */
public enum TextForm {

  /** Text as people read it. Web and mail addresses in it are not checked. */
  PLAIN,

  /** Markdown: its marks, code, targets of links and HTML are not checked either. */
  MARKDOWN
}
