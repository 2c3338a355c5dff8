package org.throughline.core;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A text for people that exists in every language of the program: a key and its arguments. It is worded as late as
 * possible, so that the same result can be shown in Dutch on screen and in English in a log.
 *
 * <p>The texts lie in {@code messages.properties} (English), {@code messages_nl.properties} and
 * {@code messages_sv.properties} in the package of the anchor class, as {@link MessageFormat} patterns. An argument
 * may itself be a message, or anything else that is worded.
 *
 * @param anchor a class of the package that holds the texts
 * @param key the key, by meaning, such as {@code file.newer}
 * @param arguments what stands at {@code {0}}, {@code {1}} …; never null
 */
public record Message(Class<?> anchor, String key, List<Object> arguments) implements Worded {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message of the package of {@code anchor}. */
  public static Message of(Class<?> anchor, String key, Object... arguments) {
    return new Message(anchor, key, List.of(arguments));
  }

  /**
   * The text in a language; English when the language is not one of the program's. Never fails: a text that is
   * missing is worded as its key and arguments.
   */
  @Override
  public String in(Locale locale) {
    Object[] words = arguments.stream()
        .map(argument -> argument instanceof Worded worded ? worded.in(locale) : argument).toArray();
    try {
      return new MessageFormat(texts(locale).getString(key), locale).format(words);
    } catch (MissingResourceException missing) {
      return String.join(" ", Stream.concat(Stream.of(key), Stream.of(words).map(String::valueOf)).toList());
    }
  }

  /**
   * The same with another wording, such as “move of …” for “Move …”: the text whose key ends in a dot and the name of
   * the wording. Empty when nobody wrote one.
   */
  public Optional<Message> wording(String name) {
    Message other = new Message(anchor, key + "." + name, arguments);
    try {
      return texts(Locale.ROOT).containsKey(other.key) ? Optional.of(other) : Optional.empty();
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The English text. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
