package org.throughline.internal.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What customers and desks of the sample say, put together from templates with places and things to fill in. The
 * templates lie in {@code sample_<language>.txt}.
 */
public final class SampleTexts {

  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  /**
   * A subject of conversation in one language.
   *
   * @param language nl or en
   * @param name what it is about
   * @param lines its texts by kind: question, answer, more, close
   */
  public record Subject(String language, String name, Map<String, List<String>> lines) {
  }

  private final Random random;
  private final Map<String, Map<String, Subject>> subjects = new LinkedHashMap<>();

  public SampleTexts(Random random) {
    this.random = random;
    LANGUAGES.forEach(language -> subjects.put(language, read(language)));
  }

  /** Whether there are texts in a language. */
  public static boolean knows(String language) {
    return LANGUAGES.contains(language);
  }

  /** A file has a line per text: subject, kind, text, separated by bars. */
  private static Map<String, Subject> read(String language) {
    Map<String, Subject> read = new LinkedHashMap<>();
    String file = "sample_" + language + ".txt";
    try (InputStream in = Objects.requireNonNull(SampleTexts.class.getResourceAsStream(file), file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      StringBuilder all = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        all.append((char) c);
      }
      all.toString().lines().filter(line -> !line.isBlank()).forEach(line -> {
        String[] parts = line.split("\\|", 3);
        read.computeIfAbsent(parts[0], name -> new Subject(language, name, new LinkedHashMap<>())).lines()
            .computeIfAbsent(parts[1], kind -> new ArrayList<>()).add(parts[2].replace("\\n", "\n"));
      });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return read;
  }

  private Map<String, Subject> in(String language) {
    return Objects.requireNonNull(subjects.get(language), language);
  }

  /** A subject; the storm and the portal only in a crisis, and then only these. */
  public Subject subject(String language, boolean crisis) {
    List<Subject> fit = in(language).values().stream().filter(subject -> !subject.name().equals("any"))
        .filter(subject -> crisis == (subject.name().equals("storm") || subject.name().equals("portal"))).toList();
    return fit.get(random.nextInt(fit.size()));
  }

  public String question(Subject subject) {
    String question = line(subject, "question");
    int dress = random.nextInt(10);
    if (dress < 3) {
      question = line(any(subject.language()), "hello") + " " + question;
    }
    return dress == 9 ? question + " " + line(any(subject.language()), "sigh") : question;
  }

  public String answer(Subject subject) {
    return line(any(subject.language()), "greet") + " " + line(subject, "answer") + " " + signature();
  }

  public String followUp(Subject subject) {
    return line(subject, "more");
  }

  public String closing(Subject subject) {
    return line(subject, "close") + " " + signature();
  }

  public String thanks(String language) {
    return line(any(language), "thanks");
  }

  public String welcome(String language) {
    return line(any(language), "welcome") + " " + signature();
  }

  public String impatience(String language) {
    return line(any(language), "wait");
  }

  private Subject any(String language) {
    return Objects.requireNonNull(in(language).get("any"));
  }

  private String signature() {
    return "^" + line(any("nl"), "agent");
  }

  /** An invented account name. */
  public String person() {
    String first = line(any("nl"), "first");
    String second = line(any("nl"), "second");
    return switch (random.nextInt(4)) {
      case 0 -> first + "_" + second;
      case 1 -> first + second + random.nextInt(100);
      case 2 -> first + (1950 + random.nextInt(56));
      default -> first.charAt(0) + "_" + second + random.nextInt(1000);
    };
  }

  private String line(Subject subject, String kind) {
    List<String> lines = Objects.requireNonNull(subject.lines().get(kind), subject.name() + " " + kind);
    String line = lines.get(random.nextInt(lines.size()));
    Matcher blank = BLANK.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (blank.find()) {
      blank.appendReplacement(filled, Matcher.quoteReplacement(fill(subject.language(), blank.group(1))));
    }
    return blank.appendTail(filled).toString();
  }

  private String fill(String language, String what) {
    return switch (what) {
      case "n" -> String.valueOf(2 + random.nextInt(9));
      case "min" -> String.valueOf(15 + 5 * random.nextInt(14));
      case "eur" -> String.valueOf(40 + 5 * random.nextInt(180));
      case "pct" -> String.valueOf(4 + random.nextInt(14));
      case "case" -> "ZH" + (100_000 + random.nextInt(900_000));
      default -> line(any(language), what);
    };
  }
}
