package org.throughline.internal.dna.ui.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneReport;
import org.throughline.dna.tone.ToneSegment;
import org.throughline.dna.tone.ToneSeverity;
import org.throughline.picture.Token;
import org.throughline.ui.Theme;

/** Marks the places of a report in a text where they stand: a wavy line under what should change. */
final class MarkedText {

  private MarkedText() {
  }

  static void mark(StyledText text, ToneReport report) {
    if (!text.getText().equals(report.text())) {
      // It was typed on meanwhile; the next report is on its way.
      return;
    }
    List<StyleRange> ranges = new ArrayList<>();
    int at = 0;
    for (ToneSegment segment : report.segments()) {
      Optional<TonePlace> place = segment.first();
      if (place.isPresent()) {
        ranges.add(range(at, segment.text().length(), place.get()));
      }
      at += segment.text().length();
    }
    text.setStyleRanges(ranges.toArray(StyleRange[]::new));
  }

  private static StyleRange range(int start, int length, TonePlace place) {
    StyleRange range = new StyleRange();
    range.start = start;
    range.length = length;
    range.underline = true;
    boolean whole = place.kind() == ToneKind.LONG_SENTENCE || place.severity() == ToneSeverity.GOOD;
    range.underlineStyle = whole ? SWT.UNDERLINE_SINGLE : SWT.UNDERLINE_SQUIGGLE;
    range.underlineColor = Theme.current().colour(colour(place.severity()));
    return range;
  }

  private static Token colour(ToneSeverity severity) {
    return switch (severity) {
      case ERROR -> Token.ERROR;
      case WARNING -> Token.WARNING_MARK;
      case HINT -> Token.HINT;
      case GOOD -> Token.OK;
    };
  }
}
