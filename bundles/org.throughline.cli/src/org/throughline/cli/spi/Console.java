package org.throughline.cli.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.WhoAmI;
import org.throughline.core.Worded;

/** Where a command says what it has to say. For the thread of the call only. */
@ProviderType
public interface Console {

  /** The language in which people are spoken to; one of the program's. */
  Locale language();

  /** Who gave the command, as far as was said with {@code --as}. */
  WhoAmI who();

  /** A path as it was typed, seen from the folder in which it was typed. */
  Path path(Path typed);

  /** A path as short as it is still clear to the person at the keyboard. */
  String shown(Path path);

  /** A line of the result, on standard output. */
  void say(Message message);

  /** A line of the result as it stands, on standard output. Control characters are made visible. */
  void line(String text);

  /**
   * Lines of a name and a value, below each other.
   *
   * @param facts in order; a value of several lines is indented
   */
  void facts(List<Fact> facts);

  /**
   * A table in columns. At a terminal it is fitted to its width, by cutting long texts and then by going on below; anywhere
   * else nothing is cut.
   *
   * @param header the headings
   * @param rows the cells, as many in each as there are headings
   * @param right which columns stand at their right, as numbers do
   */
  void table(List<String> header, List<List<String>> rows, List<Boolean> right);

  /** Something that should be known beside the result, on standard error. */
  void warn(Message message);

  /**
   * The result for a script, on standard output as JSON: maps with text keys, lists, text, numbers, booleans and null;
   * anything else as its text.
   */
  void json(Map<String, ? extends @Nullable Object> result);

  /** What a long command is busy with; shown to a person at a terminal, and to nobody else. */
  void progress(Message step);

  /**
   * What a long command is busy with, and how much of it is done; shown to a person at a terminal, and to nobody else.
   *
   * @param step what it is busy with first
   * @return is to be handed to the work; never cancels it
   */
  Progress work(Message step);

  /**
   * A name and what belongs to it.
   *
   * @param name what it is
   * @param value its text
   */
  record Fact(Worded name, String value) {
  }
}
