package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where the rules for text say so, but never between an apostrophe and its letter, as in “auto’s”. */
final class LineEnds implements FSTextBreaker {

  private static final int NONE = BreakIterator.DONE;

  private final FSTextBreaker rules = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String words) {
    text = words;
    rules.setText(words);
  }

  @Override
  public int next() {
    int end = rules.next();
    while (end != NONE && end > 0 && end < text.length() && isApostrophe(text.charAt(end - 1))
        && Character.isLetter(text.charAt(end))) {
      end = rules.next();
    }
    return end;
  }

  private static boolean isApostrophe(char letter) {
    return letter == '’' || letter == '\'';
  }
}
