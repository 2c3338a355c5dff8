package org.throughline.internal.insight.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.exchange.TableFormat;

/** The first rows of a text file, read leniently, to see what it is. */
final class HeadRows {

  private static final int MOST_CHARACTERS = 256 * 1024;

  /** A row and the line on which it begins. */
  record Row(long line, List<String> cells) {
  }

  private HeadRows() {
  }

  static List<Row> of(Path file, TableFormat format, int most) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        Reader text = new BufferedReader(new InputStreamReader(in, format.charset()))) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      long line = 1;
      long begin = 1;
      int previous = -1;
      for (int i = 0; i < MOST_CHARACTERS && rows.size() < most; i++) {
        int c = text.read();
        if (c < 0) {
          break;
        }
        if (c == '\uFEFF' && i == 0) {
          continue;
        }
        line += c == '\n' ? 1 : 0;
        if (c == '"') {
          if (!quoted && previous == '"' && !cell.isEmpty()) {
            cell.append('"');
          }
          quoted = !quoted;
        } else if (!quoted && c == format.delimiter()) {
          cells.add(cell.toString().strip());
          cell.setLength(0);
        } else if (!quoted && c == '\n') {
          cells.add(cell.toString().strip());
          rows.add(new Row(begin, List.copyOf(cells)));
          cells.clear();
          cell.setLength(0);
          begin = line;
        } else if (c != '\r' || quoted) {
          cell.append((char) c);
        }
        previous = c;
      }
      if (rows.size() < most && (!cells.isEmpty() || !cell.isEmpty())) {
        cells.add(cell.toString().strip());
        rows.add(new Row(begin, List.copyOf(cells)));
      }
    }
    return rows;
  }
}
