package org.throughline.insight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.spi.SampleConversations;
import org.throughline.exchange.CsvStyle;
import org.throughline.exchange.TableWriter;
import org.throughline.internal.insight.ConversationFormat;
import org.throughline.internal.insight.SampleDesk;
import org.throughline.internal.insight.SampleTexts;
import org.throughline.internal.insight.SampleTexts.Subject;

/**
 * Makes up conversations of an insurer's customers with its desks on X, Facebook and WhatsApp: in Dutch and English,
 * with a rhythm of day and week that peaks in the evening, desks of different speed that are slow after hours, and a
 * storm during which the claims portal is down. Nothing in them was written by or about a real person.
 *
 * <p>The desks are the brand's account followed by {@code _x}, {@code _facebook} and {@code _whatsapp}; times follow
 * the wall clock of the Netherlands. Every conversation's id starts with {@code generated-}, by which the import
 * recognises and labels it. The same request gives the same bytes.
 */
@Component
public final class ConversationGenerator implements SampleConversations {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final List<String> HEADER = ConversationFormat.COLUMNS.stream().map(column -> column.key()).toList();
  private static final long NETWORK_EPOCH = 1_288_834_974_657L;
  private static final double MESSAGES_PER_CONVERSATION = 1.5;
  private static final double[] HOURS = {1.0, .5, .3, .2, .2, .4, .9, 1.8, 2.9, 3.5, 3.7, 3.6, 3.6, 3.5, 3.4, 3.6, 4.0,
      4.5, 5.2, 7.0, 8.6, 8.0, 5.0, 2.4};
  private static final double[] DAYS = {1.15, 1.0, 1.0, .95, .9, .6, .7};

  private record Line(int conversation, String id, String reply, String desk, boolean inbound, String author,
      Instant at, String text) {
  }

  @Override
  public void write(Request request, Appendable target) throws IOException {
    List<Line> lines = new Maker(request).lines();
    List<List<String>> rows = lines.stream()
        .map(line -> List.of(ConversationFormat.GENERATED_PREFIX + "%06d".formatted(line.conversation), line.id,
            line.reply, line.desk, line.inbound ? "inbound" : "outbound", line.author,
            line.at.truncatedTo(ChronoUnit.SECONDS).toString(), line.text))
        .toList();
    target.append(new String(new TableWriter(CsvStyle.EXACT).write(HEADER, rows), StandardCharsets.UTF_8));
  }

  /** Makes the conversations of one request. */
  private static final class Maker {

    private final Request request;
    private final Random random;
    private final List<SampleDesk> desks;
    private final SampleTexts texts;
    private final Instant end;
    private final List<Line> lines = new ArrayList<>();
    private int conversations;
    private long sequence;

    Maker(Request request) {
      this.request = request;
      random = new Random(request.seed());
      String brand = request.brand().startsWith("@") ? request.brand().substring(1) : request.brand();
      desks = SampleDesk.of(brand.strip());
      texts = new SampleTexts(random);
      end = request.until().plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    List<Line> lines() {
      for (LocalDate day = request.from(); !day.isAfter(request.until()); day = day.plusDays(1)) {
        List<ZonedDateTime> starts = new ArrayList<>();
        double expected = request.messagesADay() / MESSAGES_PER_CONVERSATION * DAYS[day.getDayOfWeek().getValue() - 1];
        for (int i = poisson(expected); i > 0; i--) {
          starts.add(moment(day, HOURS));
        }
        for (int i = poisson(expected * crisis(day)); i > 0; i--) {
          starts.add(moment(day, crisisHours(day)));
        }
        starts.sort(Comparator.naturalOrder());
        starts.forEach(this::conversation);
      }
      return lines;
    }

    /** How much a crisis adds to a day. */
    private double crisis(LocalDate day) {
      return switch ((int) ChronoUnit.DAYS.between(request.crisisFrom(), day)) {
        case 0 -> 3.5;
        case 1 -> 4.0;
        case 2 -> 1.2;
        default -> 0;
      };
    }

    /** The storm rises in the afternoon of the first day. */
    private double[] crisisHours(LocalDate day) {
      if (!day.equals(request.crisisFrom())) {
        return HOURS;
      }
      double[] hours = new double[24];
      for (int hour = 15; hour < 24; hour++) {
        hours[hour] = 10 - Math.abs(hour - 19);
      }
      return hours;
    }

    private boolean inCrisis(ZonedDateTime at) {
      LocalDate day = at.toLocalDate();
      return crisis(day) > 1 && (!day.equals(request.crisisFrom()) || at.getHour() >= 15);
    }

    private int poisson(double expected) {
      if (expected <= 0) {
        return 0;
      }
      if (expected > 60) {
        return (int) Math.max(0, Math.round(expected + random.nextGaussian() * StrictMath.sqrt(expected)));
      }
      double limit = StrictMath.exp(-expected);
      int count = 0;
      for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
        count++;
      }
      return count;
    }

    private ZonedDateTime moment(LocalDate day, double[] weights) {
      double total = 0;
      for (double weight : weights) {
        total += weight;
      }
      double pick = random.nextDouble() * total;
      int hour = 0;
      while (hour < 23 && pick >= weights[hour]) {
        pick -= weights[hour++];
      }
      return day.atTime(hour, random.nextInt(60), random.nextInt(60)).atZone(ZONE);
    }

    private void conversation(ZonedDateTime start) {
      boolean crisis = inCrisis(start) && random.nextInt(10) < 8;
      SampleDesk desk = SampleDesk.pick(desks, crisis, random);
      String language = language();
      Subject subject = texts.subject(language, crisis);
      String customer = texts.person();
      int number = ++conversations;
      String last = say(number, "", desk, customer, true, start.toInstant(), texts.question(subject));
      Instant asked = start.toInstant();
      Instant answer = answer(desk, start, crisis);
      if (answer == null) {
        return;
      }
      if (ChronoUnit.MINUTES.between(asked, answer) > 150 && random.nextInt(4) == 0) {
        long seconds = ChronoUnit.SECONDS.between(asked, answer);
        Instant again = asked.plusSeconds(seconds / 2 + random.nextInt((int) Math.min(seconds / 4, 86_400)));
        last = say(number, last, desk, customer, true, again, texts.impatience(language));
      }
      last = say(number, last, desk, desk.handle(), false, answer, texts.answer(subject));
      // Who waited long says thank you less often.
      int mood = random.nextInt(ChronoUnit.HOURS.between(asked, answer) < 3 ? 100 : 220);
      if (mood < 22) {
        thank(number, last, desk, customer, language, answer.plusSeconds(60 + random.nextInt(5400)));
      } else if (mood < 50) {
        followUp(number, last, desk, customer, subject, answer);
      }
    }

    private void followUp(int number, String reply, SampleDesk desk, String customer, Subject subject, Instant answered) {
      Instant again = answered.plusSeconds(120 + random.nextInt(9000));
      String last = say(number, reply, desk, customer, true, again, texts.followUp(subject));
      ZonedDateTime local = again.atZone(ZONE);
      Instant second = answer(desk, local, inCrisis(local));
      if (second != null) {
        last = say(number, last, desk, desk.handle(), false, second, texts.closing(subject));
        if (random.nextInt(4) == 0) {
          thank(number, last, desk, customer, subject.language(), second.plusSeconds(60 + random.nextInt(3600)));
        }
      }
    }

    /** A customer says thank you; desks mostly return it. */
    private void thank(int number, String reply, SampleDesk desk, String customer, String language, Instant at) {
      String last = say(number, reply, desk, customer, true, at, texts.thanks(language));
      Instant back = answer(desk, at.atZone(ZONE), false);
      if (back != null && random.nextInt(10) < 9) {
        say(number, last, desk, desk.handle(), false, back, texts.welcome(language));
      }
    }

    /** When the desk answers; null when it never does. */
    private @Nullable Instant answer(SampleDesk desk, ZonedDateTime asked, boolean crisis) {
      double missed = desk.missed() + (asked.getHour() >= 18 ? .06 : 0) + (crisis ? .1 : 0);
      if (random.nextDouble() < missed) {
        return null;
      }
      double minutes = desk.minutes() * StrictMath.exp(random.nextGaussian() * .9);
      if (asked.getHour() >= 18) {
        minutes *= 2.5;
      }
      if (crisis) {
        minutes *= 4;
      }
      return desk.after(asked, Math.max(45, (long) (minutes * 60))).toInstant();
    }

    private String language() {
      List<String> known = request.languages().stream().map(tag -> Locale.forLanguageTag(tag).getLanguage())
          .filter(SampleTexts::knows).distinct().toList();
      if (known.isEmpty()) {
        return "en";
      }
      return known.size() == 1 || random.nextInt(100) < 82 ? known.getFirst()
          : known.get(1 + random.nextInt(known.size() - 1));
    }

    /** Adds a message unless it lies after the end; returns its id. */
    private String say(int number, String reply, SampleDesk desk, String author, boolean inbound, Instant at, String text) {
      Instant second = at.truncatedTo(ChronoUnit.SECONDS);
      String id = Long.toString((second.toEpochMilli() - NETWORK_EPOCH) << 22 | (++sequence & 0x3FFFFF));
      if (second.isBefore(end)) {
        String addressed = desk.mentions() ? inbound ? "@" + desk.handle() + " " : "@" + customerOf(reply, author) : "";
        lines.add(new Line(number, id, reply, desk.handle(), inbound, author, second,
            inbound || addressed.isEmpty() ? addressed + text : addressed + " " + text));
      }
      return id;
    }

    private String customerOf(String reply, String fallback) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (lines.get(i).id.equals(reply)) {
          return lines.get(i).author;
        }
      }
      return fallback;
    }
  }
}
