package org.throughline.insight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same figures by hand: reads the CSV character by character, walks through the conversations, and counts office
 * hours day by day. It shares nothing with the product, so that both can only agree by being right. Office hours are
 * Monday to Friday from nine to five.
 */
final class Oracle {

  private record Row(int no, String conversation, String id, String reply, String desk, boolean inbound, Instant at) {
  }

  private record Turn(String desk, Row asked, Row answer) {
  }

  private final ZoneId zone;
  private final List<Row> rows = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private Oracle(ZoneId zone) {
    this.zone = zone;
  }

  static List<String> figures(Path file, ZoneId zone) throws IOException {
    Oracle oracle = read(file, zone);
    oracle.run();
    return oracle.lines;
  }

  private static Oracle read(Path file, ZoneId zone) throws IOException {
    Oracle oracle = new Oracle(zone);
    List<List<String>> table = table(Files.readString(file, StandardCharsets.UTF_8));
    List<String> header = table.getFirst();
    for (List<String> fields : table.subList(1, table.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), fields.get(i));
      }
      oracle.rows.add(new Row(oracle.rows.size(), row.get("conversation_id"), row.get("message_id"),
          row.get("in_reply_to_id"), row.get("brand"), row.get("direction").equals("inbound"),
          Instant.parse(row.get("created_at"))));
    }
    return oracle;
  }

  /** The first question of each conversation with a desk, and how long it waited, the earliest first. */
  static List<String> conversations(Path file, ZoneId zone) throws IOException {
    Oracle oracle = read(file, zone);
    oracle.run();
    Map<List<String>, Turn> first = new HashMap<>();
    oracle.turns.forEach(turn -> first.putIfAbsent(List.of(turn.asked.conversation, turn.desk), turn));
    return first.values().stream().sorted(Comparator.comparing((Turn turn) -> turn.asked.at).thenComparing(turn -> turn.asked.no))
        .map(turn -> turn.asked.conversation + " " + turn.desk + " " + turn.asked.at + " "
            + (oracle.measurable(turn) ? Figures.micros(turn.answer.at) - Figures.micros(turn.asked.at) : "-") + " "
            + (turn.answer != null)).toList();
  }

  static List<List<String>> table(String text) {
    List<List<String>> table = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          table.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return table;
  }

  private void run() {
    Map<List<String>, List<Row>> conversations = new LinkedHashMap<>();
    rows.forEach(row -> conversations.computeIfAbsent(List.of(row.conversation, row.desk), k -> new ArrayList<>()).add(row));
    conversations.values().forEach(this::turns);
    Instant first = rows.stream().map(Row::at).min(Comparator.naturalOrder()).orElseThrow();
    Instant last = rows.stream().map(Row::at).max(Comparator.naturalOrder()).orElseThrow();
    Set<String> desks = new TreeSet<>(rows.stream().map(Row::desk).toList());
    long inbound = rows.stream().filter(Row::inbound).count();
    lines.add(Figures.line("overview", rows.size(), inbound, rows.size() - inbound,
        new HashSet<>(rows.stream().map(Row::conversation).toList()).size(), desks.size(), turns.size(),
        turns.stream().filter(this::measurable).count(),
        turns.stream().filter(t -> t.answer != null && t.answer.at.isBefore(t.asked.at)).count(),
        turns.stream().filter(t -> t.answer == null).count(), Figures.micros(first), Figures.micros(last)));
    Set<String> groups = new TreeSet<>(desks);
    groups.add("");
    groups.forEach(this::response);
    groups.forEach(this::weeks);
    for (int hours : new int[] {1, 8, 24}) {
      groups.forEach(desk -> unanswered(hours, desk, last));
    }
    volume(desks);
    week();
    days();
  }

  private boolean measurable(Turn turn) {
    return turn.answer != null && !turn.answer.at.isBefore(turn.asked.at);
  }

  private void turns(List<Row> conversation) {
    Map<String, Row> byId = new HashMap<>();
    conversation.forEach(row -> byId.put(row.id, row));
    List<Row> order = new ArrayList<>(conversation);
    order.sort(Comparator.comparing((Row row) -> effective(row, byId)).thenComparing(row -> depth(row, byId))
        .thenComparing(Row::no));
    Row asked = null;
    for (Row row : order) {
      if (row.inbound) {
        asked = asked == null ? row : asked;
      } else if (asked != null) {
        turns.add(new Turn(row.desk, asked, row));
        asked = null;
      }
    }
    if (asked != null) {
      turns.add(new Turn(asked.desk, asked, null));
    }
  }

  private Instant effective(Row row, Map<String, Row> byId) {
    Instant latest = row.at;
    for (Row above = byId.get(row.reply); above != null; above = byId.get(above.reply)) {
      latest = above.at.isAfter(latest) ? above.at : latest;
    }
    return latest;
  }

  private int depth(Row row, Map<String, Row> byId) {
    int depth = 0;
    for (Row above = byId.get(row.reply); above != null; above = byId.get(above.reply)) {
      depth++;
    }
    return depth;
  }

  private long office(Instant start, Instant end) {
    long total = 0;
    LocalDate last = end.atZone(zone).toLocalDate();
    for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        long opens = Math.max(Figures.micros(start), Figures.micros(ZonedDateTime.of(day.atTime(9, 0), zone).toInstant()));
        long closes = Math.min(Figures.micros(end), Figures.micros(ZonedDateTime.of(day.atTime(17, 0), zone).toInstant()));
        total += Math.max(0, closes - opens);
      }
    }
    return total;
  }

  private void response(String desk) {
    List<Turn> measured = turns.stream().filter(this::measurable)
        .filter(turn -> desk.isEmpty() || turn.desk.equals(desk)).toList();
    if (measured.isEmpty()) {
      return;
    }
    long[] clock = measured.stream()
        .mapToLong(t -> Figures.micros(t.answer.at) - Figures.micros(t.asked.at)).sorted().toArray();
    long[] office = measured.stream().mapToLong(t -> office(t.asked.at, t.answer.at)).sorted().toArray();
    int n = clock.length;
    int ninetieth = (int) Math.ceil(n * 9 / 10.0) - 1;
    lines.add(Figures.line("response", desk.isEmpty() ? "-" : desk, n, clock[(n - 1) / 2] + clock[n / 2],
        clock[ninetieth], office[(n - 1) / 2] + office[n / 2], office[ninetieth],
        measured.stream().filter(t -> office(t.asked.at, t.answer.at) == 0 && t.answer.at.isAfter(t.asked.at)).count()));
  }

  private void weeks(String desk) {
    Map<LocalDate, List<Long>> weeks = new TreeMap<>();
    turns.stream().filter(this::measurable).filter(turn -> desk.isEmpty() || turn.desk.equals(desk)).forEach(turn -> {
      LocalDate day = turn.asked.at.atZone(zone).toLocalDate();
      while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
        day = day.minusDays(1);
      }
      weeks.computeIfAbsent(day, monday -> new ArrayList<>())
          .add(Figures.micros(turn.answer.at) - Figures.micros(turn.asked.at));
    });
    weeks.forEach((monday, waits) -> {
      long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
      int n = sorted.length;
      lines.add(Figures.line("responseweek", desk.isEmpty() ? "-" : desk, monday, n,
          sorted[(n - 1) / 2] + sorted[n / 2], sorted[(int) Math.ceil(n * 9 / 10.0) - 1]));
    });
  }

  private void unanswered(int hours, String desk, Instant last) {
    int counted = 0;
    int without = 0;
    int undecided = 0;
    for (Turn turn : turns) {
      if (!desk.isEmpty() && !turn.desk.equals(desk)) {
        continue;
      }
      Instant limit = turn.asked.at.plusSeconds(hours * 3600L);
      if (turn.answer == null && limit.isAfter(last)) {
        undecided++;
      } else if (turn.answer == null || turn.answer.at.isAfter(limit)) {
        counted++;
        without++;
      } else if (measurable(turn)) {
        counted++;
      }
    }
    if (counted + undecided > 0) {
      lines.add(Figures.line("unanswered", hours, desk.isEmpty() ? "-" : desk, counted, without, undecided));
    }
  }

  private void volume(Set<String> desks) {
    Map<String, Long> in = new HashMap<>();
    desks.forEach(desk -> in.put(desk, rows.stream().filter(row -> row.inbound && row.desk.equals(desk)).count()));
    desks.stream().sorted(Comparator.comparing((String desk) -> -Objects.requireNonNull(in.get(desk)))
        .thenComparing(Comparator.naturalOrder())).forEach(desk -> lines.add(Figures.line("volume", desk,
            new HashSet<>(rows.stream().filter(row -> row.desk.equals(desk)).map(Row::conversation).toList()).size(),
            in.get(desk), rows.stream().filter(row -> !row.inbound && row.desk.equals(desk)).count())));
  }

  private void week() {
    int[][] week = new int[7][24];
    rows.stream().filter(Row::inbound).map(row -> row.at.atZone(zone))
        .forEach(at -> week[at.getDayOfWeek().getValue() - 1][at.getHour()]++);
    for (int day = 0; day < 7; day++) {
      StringBuilder line = new StringBuilder("week " + (day + 1));
      for (int count : week[day]) {
        line.append(' ').append(count);
      }
      lines.add(line.toString());
    }
  }

  private void days() {
    Map<String, Integer> days = new TreeMap<>();
    rows.stream().filter(Row::inbound)
        .forEach(row -> days.merge(row.desk + " " + row.at.atZone(zone).toLocalDate(), 1, Integer::sum));
    days.forEach((day, count) -> lines.add("day " + day + " " + count));
  }
}
