package org.throughline.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.insight.text.Polarity;
import org.throughline.testkit.OperationContractTest;

/** What is decided about figures keeps the contract of operations. */
class FigureOperationsTest {

  @Nested
  class AFeelingIsCorrected extends OperationContractTest<CorrectFeeling> {

    @Override
    protected CorrectFeeling operation(ClientSession session) {
      return new CorrectFeeling("9f2c", Polarity.POSITIVE);
    }
  }

  @Nested
  class ATopicIsHidden extends OperationContractTest<HideTopic> {

    @Override
    protected HideTopic operation(ClientSession session) {
      return new HideTopic("Zekerhuis", true);
    }
  }

  @Nested
  class TopicsAreMerged extends OperationContractTest<MergeTopics> {

    @Override
    protected MergeTopics operation(ClientSession session) {
      return new MergeTopics("Storm damage", List.of("storm", "Dakpan", "dak"));
    }
  }

  @Nested
  class AQueryIsSaved extends OperationContractTest<SaveQuery> {

    @Override
    protected SaveQuery operation(ClientSession session) {
      return new SaveQuery("Autumn", "messages-per-day", null,
          FigureFilter.everything().between(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 15)));
    }

    @Test
    void whatItAsksIsWhatWasSaved() {
      ClientSession session = client(temporary);
      FigureFilter evenings = FigureFilter.everything().onWeekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
          .atHours(Set.of(0, 18, 19)).feeling(Set.of(Polarity.NEGATIVE));
      session.run(new SaveQuery("Evenings", "messages-per-day", null, evenings));
      assertEquals(List.of(evenings), session.read(SavedQuery::of).stream().filter(each -> each.name().equals("Evenings"))
          .map(SavedQuery::filter).toList());
    }
  }
}
