package org.throughline.picture.chart;

/**
 * The words of a chart, in the language of its reader.
 *
 * @param title what it is, in one line
 * @param description what it says, in one or two sentences; read aloud instead of the picture
 * @param labelHead heading of the labels in the table of values
 * @param valueHead heading of the values in the table of values
 * @param nothing what is said instead of the chart where it has no values
 */
public record ChartWords(String title, String description, String labelHead, String valueHead, String nothing) {

  /** Words of a chart whose description says it when there are no values. */
  public ChartWords(String title, String description, String labelHead, String valueHead) {
    this(title, description, labelHead, valueHead, description);
  }
}
