package org.throughline.internal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.Surroundings;
import org.throughline.cli.spi.Console;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.WhoAmI;

/** The console of one call. */
final class Screen implements Console {

  private static final int PERCENT = 100;
  private static final String CLEAR_LINE = "\r\033[K";

  private final Surroundings surroundings;
  private final Locale language;
  private final WhoAmI who;
  private boolean progressShown;

  Screen(Surroundings surroundings, Locale language, WhoAmI who) {
    this.surroundings = surroundings;
    this.language = language;
    this.who = who;
  }

  @Override
  public Locale language() {
    return language;
  }

  @Override
  public WhoAmI who() {
    return who;
  }

  @Override
  public Path path(Path typed) {
    return surroundings.folder().resolve(typed).normalize();
  }

  @Override
  public String shown(Path path) {
    Path whole = surroundings.folder().resolve(path).normalize();
    if (whole.startsWith(surroundings.folder()) && !whole.equals(surroundings.folder())) {
      return surroundings.folder().relativize(whole).toString();
    }
    return whole.toString();
  }

  @Override
  public void say(Message message) {
    line(message.in(language));
  }

  @Override
  public void line(String text) {
    endProgress();
    surroundings.out().println(visible(text));
  }

  @Override
  public void facts(List<Fact> facts) {
    int widest = facts.stream().mapToInt(fact -> width(fact.name().in(language))).max().orElse(0);
    for (Fact fact : facts) {
      String name = fact.name().in(language);
      String value = fact.value().strip().replace("\n", "\n" + " ".repeat(widest + 2));
      line(name + " ".repeat(widest + 2 - width(name)) + value);
    }
  }

  @Override
  public void table(List<String> header, List<List<String>> rows, List<Boolean> right) {
    TableText.lines(header, rows, right, surroundings.terminal() ? surroundings.columns() : Integer.MAX_VALUE).forEach(this::line);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public void warn(Message message) {
    trouble(message.in(language));
  }

  /** A line on standard error. */
  void trouble(String text) {
    endProgress();
    surroundings.out().flush();
    surroundings.err().println(visible(text));
    surroundings.err().flush();
  }

  @Override
  public void json(Map<String, ? extends @Nullable Object> result) {
    endProgress();
    surroundings.out().println(JsonText.of(result));
  }

  @Override
  public void progress(Message step) {
    if (surroundings.terminal()) {
      PrintWriter err = surroundings.err();
      String text = visible(step.in(language)).replace('\n', ' ');
      err.print(CLEAR_LINE + text.substring(0, Math.min(text.length(), surroundings.columns() - 1)));
      err.flush();
      progressShown = true;
    }
  }

  @Override
  public Progress work(Message step) {
    progress(step);
    return surroundings.terminal() ? new Shown(step) : Progress.none();
  }

  /** How far work is, in whole percents. */
  private final class Shown implements Progress {

    private Message step;
    private int percent;

    Shown(Message step) {
      this.step = step;
    }

    @Override
    public synchronized void step(Message what) {
      step = what;
      show();
    }

    @Override
    public synchronized void done(double fraction) {
      int now = (int) (Math.clamp(fraction, 0, 1) * PERCENT);
      if (now != percent) {
        percent = now;
        show();
      }
    }

    private void show() {
      progress(Message.of(Screen.class, "progress", step, percent));
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  void endProgress() {
    if (progressShown) {
      surroundings.err().print(CLEAR_LINE);
      surroundings.err().flush();
      progressShown = false;
    }
  }

  /** A text of a client or a file name must not be able to move the cursor or colour the terminal. */
  static String visible(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean tame = c == '\n' || c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE
          && !(c >= 0x202a && c <= 0x202e) && !(c >= 0x2066 && c <= 0x2069);
      plain.appendCodePoint(tame ? c : 0xfffd);
    });
    return plain.toString();
  }
}
