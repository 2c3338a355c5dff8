package org.throughline.insight.figure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
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
  }
}
