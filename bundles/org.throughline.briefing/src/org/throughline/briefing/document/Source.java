package org.throughline.briefing.document;

/**
 * Where figures or words come from; becomes a note at the end of the document, once however often it is used.
 *
 * @param text the source in one or two sentences: what was collected, from whom, when
 * @param origin whether it rests on reality
 */
public record Source(Words text, Origin origin) {

  /** Whether figures rest on reality. */
  public enum Origin {
    /** Recorded by a system or collected from people. */
    MEASURED,
    /** An informed estimate; said wherever the figure stands. */
    ESTIMATED,
    /** Made by a program for demonstration or practice; said wherever the figure stands. */
    GENERATED
  }
}
