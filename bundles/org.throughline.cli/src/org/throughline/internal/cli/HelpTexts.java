package org.throughline.internal.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.spi.Call;

/**
 * The help texts of one command, as picocli asks for them: taken from {@code helpmessages.properties} beside the class
 * of its call, where each key begins with the command's name.
 */
final class HelpTexts extends ResourceBundle {

  private static final String EXAMPLES = "examples";
  private static final Map<String, String> SPECIAL =
      Map.of("summary", "usage.header", "description", "usage.description");

  private final Map<String, String> texts = new HashMap<>();
  private final List<String> examples;

  HelpTexts(String command, Class<? extends Call> anchor, Locale language) {
    Map<String, String> found = new HashMap<>();
    try {
      ResourceBundle file = ResourceBundle.getBundle(anchor.getPackageName() + ".helpmessages", language,
          anchor.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      String prefix = command + ".";
      file.keySet().stream().filter(key -> key.startsWith(prefix))
          .forEach(key -> found.put(key.substring(prefix.length()), file.getString(key)));
    } catch (MissingResourceException none) {
      // A command without help texts still works; its help then lists names only.
      found.clear();
    }
    examples = found.containsKey(EXAMPLES) ? found.get(EXAMPLES).lines().map(String::strip).toList() : List.of();
    found.forEach((key, text) -> texts.put(SPECIAL.getOrDefault(key, key), escaped(text)));
  }

  /** Command lines that work. */
  List<String> examples() {
    return examples;
  }

  /** picocli formats texts, so that a percent sign has to be doubled. */
  static String escaped(String text) {
    return text.replace("%", "%%");
  }

  @Override
  protected @Nullable Object handleGetObject(@Nullable String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
