package org.throughline.insight.board;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.Message;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureSpike;
import org.throughline.insight.figure.FilterChoices;

/**
 * What the board knows at a moment: the answers that are there, and which of them are still of an earlier question.
 * Immutable; safe from any thread.
 *
 * @param filter what is asked for
 * @param answers the answers by the id of their figure; those of {@code awaited} figures are of an earlier filter
 * @param spikes when far more was written than usual
 * @param choices what a filter can choose from; empty until the data was opened
 * @param topics the topics a filter can choose from, those most messages name first; empty until texts were read
 * @param doubts why cards must be looked at before they are used again, by the id of the card
 * @param awaited the figures whose answer is not there yet
 * @param trouble why nothing could be asked, and what to do; empty when all went well
 */
public record BoardFigures(FigureFilter filter, Map<String, FigureAnswer> answers, List<FigureSpike> spikes,
    Optional<FilterChoices> choices, List<FilterChoices.Choice> topics, Map<String, List<Message>> doubts,
    Set<String> awaited, Optional<Message> trouble) {

  /** Keeps own copies. */
  public BoardFigures {
    answers = Map.copyOf(answers);
    spikes = List.copyOf(spikes);
    topics = List.copyOf(topics);
    doubts = Map.copyOf(doubts);
    awaited = Set.copyOf(awaited);
  }

  /** Nothing was asked yet. */
  public static BoardFigures none() {
    return new BoardFigures(FigureFilter.everything(), Map.of(), List.of(), Optional.empty(), List.of(), Map.of(), Set.of(),
        Optional.empty());
  }

  /** The answer of a figure, which may be of an earlier filter; empty while there is none. */
  public Optional<FigureAnswer> answer(String figure) {
    return Optional.ofNullable(answers.get(figure));
  }

  /** Whether the answer of a figure is still to come. */
  public boolean isCounting(String figure) {
    return awaited.contains(figure);
  }

  /** The same while another filter is asked for: answers stay until there are others. */
  public BoardFigures asking(FigureFilter other, Set<String> figures) {
    return new BoardFigures(other, answers, spikes, choices, topics, doubts, figures, Optional.empty());
  }

  /** The same with an answer more. */
  public BoardFigures with(FigureAnswer answer) {
    Map<String, FigureAnswer> more = new HashMap<>(answers);
    more.put(answer.figure().id(), answer);
    Set<String> fewer = new HashSet<>(awaited);
    fewer.remove(answer.figure().id());
    return new BoardFigures(filter, more, spikes, choices, topics, doubts, fewer, trouble);
  }

  /** The same without an answer, as the data there is now cannot give it. */
  public BoardFigures without(Set<String> figures) {
    Map<String, FigureAnswer> fewer = new HashMap<>(answers);
    fewer.keySet().removeAll(figures);
    return new BoardFigures(filter, fewer, spikes, choices, topics, doubts, awaited, trouble);
  }

  /** The same with other spikes. */
  public BoardFigures spiking(List<FigureSpike> others) {
    return new BoardFigures(filter, answers, others, choices, topics, doubts, awaited, trouble);
  }

  /** The same with other things to choose from. */
  public BoardFigures choosing(FilterChoices others) {
    return new BoardFigures(filter, answers, spikes, Optional.of(others), topics, doubts, awaited, trouble);
  }

  /** The same with other topics to choose from. */
  public BoardFigures about(List<FilterChoices.Choice> others) {
    return new BoardFigures(filter, answers, spikes, choices, others, doubts, awaited, trouble);
  }

  /** The same with other doubts about cards. */
  public BoardFigures doubting(Map<String, List<Message>> others) {
    return new BoardFigures(filter, answers, spikes, choices, topics, others, awaited, trouble);
  }

  /** The same, with nothing to wait for any more since it went wrong; what was awaited belongs to another filter and goes. */
  public BoardFigures failed(Message why) {
    Map<String, FigureAnswer> there = new HashMap<>(answers);
    there.keySet().removeAll(awaited);
    return new BoardFigures(filter, there, awaited.isEmpty() ? spikes : List.of(), choices, topics, doubts, Set.of(), Optional.of(why));
  }
}
