package org.throughline.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.core.text.TextAttributes;
import org.throughline.internal.core.text.WatchedText;
import org.throughline.model.Client;

/**
 * Looks through every text a person wrote in a client: names, texts and Markdown of all chapters, lists of words,
 * translations. What only the program reads (ids, keys, names of files) is left out.
 *
 * <p>A regular expression that would take for ever on some text is given up after a while. Without state; may be used
 * by several threads, each on a client that nobody changes meanwhile ({@link ClientSession#read}).
 *
 * @param hits how many hits are enough, 1 or more
 * @param patience how long one text may take before the expression is given up
 */
public record TextFinder(int hits, Duration patience) {

  /** Up to 10,000 hits, and a second for one text. */
  public static final TextFinder USUAL = new TextFinder(10_000, Duration.ofSeconds(1));

  public TextFinder {
    if (hits < 1 || patience.isNegative()) {
      throw new IllegalArgumentException("A search needs room for a hit, and patience");
    }
  }

  /**
   * Finds all places.
   *
   * @param replacement what is to stand there: taken literally, or with $1 for groups of a regular expression
   * @param check called every few milliseconds; what it throws ends the search, so that it can be cancelled
   * @throws ClientException BAD_INPUT when the regular expression or its replacement is none, or takes too long
   */
  public TextFindings find(Client client, TextQuery query, String replacement, Runnable check) {
    if (query.isEmpty()) {
      return TextFindings.NONE;
    }
    Search search = new Search(query, query.pattern(),
        query.regex() ? replacement : Matcher.quoteReplacement(replacement), check);
    search.walk(client, client.getLanguage());
    return new TextFindings(search.found, !search.full);
  }

  private final class Search {

    private final TextQuery query;
    private final Pattern pattern;
    private final String replacement;
    private final Runnable check;
    private final Map<EClass, List<EAttribute>> attributes = new HashMap<>();
    private final List<TextHit> found = new ArrayList<>();
    private int looked;
    private boolean full;

    Search(TextQuery query, Pattern pattern, String replacement, Runnable check) {
      this.query = query;
      this.pattern = pattern;
      this.replacement = replacement;
      this.check = check;
    }

    void walk(EObject object, @Nullable Locale language) {
      if (full) {
        return;
      }
      if (++looked % 128 == 0) {
        check.run();
      }
      for (EAttribute attribute : attributes.computeIfAbsent(object.eClass(), TextAttributes::of)) {
        if (object.eIsSet(attribute)) {
          look(object, attribute, language);
        }
      }
      for (EObject child : object.eContents()) {
        walk(child, language);
      }
    }

    private void look(EObject object, EAttribute attribute, @Nullable Locale language) {
      if (attribute.isMany()) {
        List<?> texts = (List<?>) object.eGet(attribute);
        for (int position = 0; position < texts.size(); position++) {
          if (texts.get(position) instanceof String text) {
            look(new TextPlace(object, attribute, position), text, language);
          }
        }
      } else if (object.eGet(attribute) instanceof String text) {
        look(new TextPlace(object, attribute, -1), text, language);
      }
    }

    private void look(TextPlace place, String text, @Nullable Locale language) {
      if (full || text.isEmpty() || !isInLanguage(place, language)) {
        return;
      }
      try {
        WatchedText watched = new WatchedText(text, patience, check);
        Matcher matcher = pattern.matcher(watched);
        int from = 0;
        while (matcher.find()) {
          if (matcher.end() == matcher.start()) {
            // An empty place cannot be shown, and to put something there everywhere is never meant.
            continue;
          }
          StringBuilder expanded = new StringBuilder();
          matcher.appendReplacement(expanded, replacement);
          if (found.size() == hits) {
            full = true;
            return;
          }
          found.add(new TextHit(place, text, matcher.start(), matcher.end(),
              expanded.substring(matcher.start() - from)));
          from = matcher.end();
        }
      } catch (WatchedText.TooSlow | StackOverflowError explodes) {
        throw new ClientException(ClientException.Kind.BAD_INPUT,
            Message.of(TextFinder.class, "find.slow", query.find(), place.label()), null, explodes);
      } catch (IllegalArgumentException | IndexOutOfBoundsException noReplacement) {
        throw new ClientException(ClientException.Kind.BAD_INPUT,
            Message.of(TextFinder.class, "replace.pattern", replacement), null, noReplacement);
      }
    }

    private boolean isInLanguage(TextPlace place, @Nullable Locale language) {
      Locale wanted = query.language();
      if (wanted == null) {
        return true;
      }
      Locale written = place.owner() instanceof org.throughline.model.Translation ? place.language() : language;
      return written != null && written.getLanguage().equals(wanted.getLanguage());
    }
  }
}
