package org.throughline.internal.examples.podcast;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.EpisodeState;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;
import org.throughline.picture.ValueTable.Kind;

/** Tells the reader of a briefing which episodes are coming, as far as the podcasts are shared with that reader. */
@Component(service = SectionProvider.class)
public final class PodcastSection implements SectionProvider {

  private static final String NOTHING = "–";

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(Show.class).forEach(show -> {
      List<List<Cell>> rows = show.getEpisodes().stream().filter(episode -> isComing(episode, context))
          .sorted(Comparator.comparing(Episode::getPlannedAt)).map(episode -> row(episode, context)).toList();
      if (!rows.isEmpty()) {
        blocks.addAll(context.blocks(show.getSummary()));
        blocks.add(new Block.Table(name(show).map(context::own).orElseGet(() ->
            Words.program(context.label(PodcastPackage.Literals.SHOW))), columns(context), rows, Optional.empty(),
            Optional.empty()));
      }
    });
    if (!blocks.isEmpty()) {
      blocks.addFirst(context.heading(Message.of(PodcastSection.class, "section.heading")));
    }
    return List.of(new Contribution(Question.DOING, 600, "podcast", blocks));
  }

  private static boolean isComing(Episode episode, BriefingContext context) {
    LocalDateTime planned = episode.getPlannedAt();
    return planned != null && !planned.toLocalDate().isBefore(context.today())
        && episode.getState() != EpisodeState.DROPPED && episode.getState() != EpisodeState.PUBLISHED;
  }

  private static List<Column> columns(BriefingContext context) {
    return List.of(column(context.label(PodcastPackage.Literals.EPISODE__PLANNED_AT)),
        column(context.label(PodcastPackage.Literals.EPISODE)),
        column(context.label(PodcastPackage.Literals.EPISODE__GUEST)),
        column(context.label(PodcastPackage.Literals.EPISODE__MESSAGE)));
  }

  private static Column column(String head) {
    return new Column(Words.program(head), Kind.TEXT);
  }

  private static List<Cell> row(Episode episode, BriefingContext context) {
    LocalDateTime planned = Objects.requireNonNull(episode.getPlannedAt());
    // A message that is not shared with this reader is not in the copy, so the reference is empty there.
    return List.of(
        Cell.of(context.wording().date(planned.toLocalDate()) + ", " + context.wording().time(planned.toLocalTime())),
        Cell.of(own(name(episode), context)), Cell.of(own(told(episode.getGuest()), context)),
        Cell.of(own(name(episode.getMessage()), context)));
  }

  private static Words own(Optional<String> text, BriefingContext context) {
    return context.own(text.orElse(NOTHING));
  }
}
