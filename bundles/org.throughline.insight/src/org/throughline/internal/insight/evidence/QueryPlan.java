package org.throughline.internal.insight.evidence;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.MetricSettings;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Grain;
import org.throughline.model.insight.Grouping;
import org.throughline.model.insight.MessageDirection;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;

/**
 * Everything that has to be known of a client to answer a query, copied out of it, so that the answer needs the client no
 * more.
 *
 * @param id the id of the query
 * @param kind what one row of the files is
 * @param files the files of rows, the newest last
 * @param desks which desks count, with what each is called; only for conversations
 * @param own the desks of the client itself among them
 * @param first the first day of the datasets; null when they do not tell
 * @param last the last day of them
 */
record QueryPlan(String id, Rows kind, MetricKind metric, Statistic statistic, CountedHours hours, @Nullable Duration within,
    List<Grouping> groupings, Grain grain, @Nullable LocalDate from, @Nullable LocalDate until, List<String> words,
    Set<MessageDirection> directions, Set<String> languages, List<Path> files, Map<String, String> desks, Set<String> own,
    MetricSettings settings, Locale language, DataOrigin origin, List<String> datasetIds, List<String> names,
    @Nullable LocalDate first, @Nullable LocalDate last) {

  /** What one row of a file is. */
  enum Rows {
    MESSAGES, POSTS, DAYS
  }
}
