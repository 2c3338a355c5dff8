package org.throughline.exchange;

import java.nio.charset.Charset;

/**
 * How a table is written down in a text file.
 *
 * @param charset the encoding of the text
 * @param byteOrderMark whether the file starts with a byte order mark
 * @param delimiter what stands between two fields: comma, semicolon, tab or vertical bar
 */
public record TableFormat(Charset charset, boolean byteOrderMark, char delimiter) {
}
