package org.throughline.insight.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.figure.Figures;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.MetricSourceContractTest;
import org.throughline.testkit.TemporaryClients;

/** What customers ask keeps what every source of figures promises. */
class AskedQuestionsContractTest extends MetricSourceContractTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  @Override
  protected MetricSource source() {
    return new AskedQuestions(new Figures(new DurableWriter(), temporary.folder()));
  }

  @Override
  protected ClientSession client() {
    return Desk.of(temporary).asked(LocalDate.of(2026, 10, 1), 10, 20, 30).asking(LocalDate.of(2026, 11, 1),
        "Waar blijft mijn schade?", "Waar blijft mijn schadeclaim?", "Hoe laat zijn jullie open?").session();
  }

  @Override
  protected MetricSource.Query answered(ClientSession session) {
    return AskedQuestions.asking(1);
  }

  @Test
  void whatIsAskedMostIsLinkedToTheQuestionItFits() {
    ClientSession session = client();
    MetricSource source = source();
    MetricSource.Value most = source.value(session, AskedQuestions.asking(1)).orElseThrow();
    assertEquals(Optional.empty(), AskedQuestions.keyQuestion(most));
    KeyQuestion question = ModelFactory.eINSTANCE.createKeyQuestion();
    question.setName("Schade");
    question.setQuestion(AskedQuestions.label(most));
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS, question));
    assertEquals(Optional.of(question.getId()), AskedQuestions.keyQuestion(source.value(session, AskedQuestions.asking(1)).orElseThrow()));
    assertEquals(Optional.empty(), source.value(temporary.empty(), AskedQuestions.asking(1)), "no data, no figure");
    assertEquals(Instant.parse("2026-11-03T12:00:00Z"), most.until());
  }
}
