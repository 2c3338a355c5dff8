package org.throughline.picture.chart;

/**
 * The words of a chart, in the language of its reader.
 *
 * @param title what it is, in one line
 * @param description what it says, in one or two sentences; read aloud instead of the picture
 * @param labelHead heading of the labels in the table of values
 * @param valueHead heading of the values in the table of values
 */
public record ChartWords(String title, String description, String labelHead, String valueHead) {}
