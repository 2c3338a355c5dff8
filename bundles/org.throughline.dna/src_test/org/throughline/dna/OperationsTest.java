package org.throughline.dna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.dna.canvas.AddStatement;
import org.throughline.dna.canvas.BrandCanvas;
import org.throughline.dna.canvas.CanvasGuide;
import org.throughline.dna.canvas.CreateCanvas;
import org.throughline.dna.canvas.MovePlacements;
import org.throughline.dna.canvas.PlaceElement;
import org.throughline.dna.canvas.RemoveFromCanvas;
import org.throughline.dna.canvas.Reword;
import org.throughline.dna.cascade.ChangeKpiFigure;
import org.throughline.dna.cascade.KpiFigure;
import org.throughline.dna.cascade.Reparent;
import org.throughline.dna.message.RecordEvidence;
import org.throughline.dna.tone.ReaderText;
import org.throughline.dna.tone.ReplaceWord;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneSeverity;
import org.throughline.model.Element;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Statement;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

/** The operations of the module keep the contract of operations. */
class OperationsTest {

  private static Canvas canvas(ClientSession session) {
    return session.index().all(Canvas.class).getFirst();
  }

  private static List<CanvasBlock> blocks(Canvas canvas) {
    return new CanvasGuide(canvas.getKind()).blocks();
  }

  /** A client with a canvas that has a statement in its first block and one in its last. */
  private static ClientSession prepared(ClientSession session) {
    Canvas canvas = canvas(session);
    for (CanvasBlock block : List.of(blocks(canvas).getFirst(), blocks(canvas).getLast())) {
      session.run(new AddStatement(canvas, block, "We pick up when something goes wrong in " + block, Optional.empty()));
    }
    session.save();
    return session;
  }

  @Test
  void everyOperationOfTheModuleIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(BrandCanvas.class, OperationsTest.class));
  }

  @Nested
  class WriteAStatement extends OperationContractTest<AddStatement> {
    @Override
    protected AddStatement operation(ClientSession session) {
      Canvas canvas = canvas(session);
      return new AddStatement(canvas, blocks(canvas).getFirst(), " We say it as it is. ", Optional.empty());
    }
  }

  @Nested
  class PlaceAnElement extends OperationContractTest<PlaceElement> {
    @Override
    protected PlaceElement operation(ClientSession session) {
      Canvas canvas = canvas(session);
      Element value = session.index().all(org.throughline.model.dna.Value.class).getFirst();
      return new PlaceElement(canvas, blocks(canvas).getLast(), value, Optional.empty());
    }
  }

  @Nested
  class MoveToAnotherBlock extends OperationContractTest<MovePlacements> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      return prepared(super.client(clients));
    }

    @Override
    protected MovePlacements operation(ClientSession session) {
      Canvas canvas = canvas(session);
      return new MovePlacements(List.of(canvas.getPlacements().getLast()), canvas, blocks(canvas).getFirst(),
          Optional.of(canvas.getPlacements().getFirst()));
    }
  }

  @Nested
  class MoveToAnotherCanvas extends OperationContractTest<MovePlacements> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = prepared(super.client(clients));
      session.run(new CreateCanvas(session.index().all(BrandDna.class).getFirst(), CanvasKind.BRAND_KEY, DnaHorizon.DESIRED, "Key"));
      session.save();
      return session;
    }

    @Override
    protected MovePlacements operation(ClientSession session) {
      Canvas from = canvas(session);
      Canvas to = session.index().all(Canvas.class).stream().filter(each -> "Key".equals(each.getName())).findFirst().orElseThrow();
      return new MovePlacements(List.of(from.getPlacements().getLast()), to, CanvasBlock.KEY_ESSENCE, Optional.empty());
    }
  }

  @Nested
  class TakeOffTheCanvas extends OperationContractTest<RemoveFromCanvas> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      return prepared(super.client(clients));
    }

    @Override
    protected RemoveFromCanvas operation(ClientSession session) {
      return new RemoveFromCanvas(List.of(canvas(session).getPlacements().getLast()));
    }
  }

  @Nested
  class BeginACanvas extends OperationContractTest<CreateCanvas> {
    @Override
    protected CreateCanvas operation(ClientSession session) {
      return new CreateCanvas(session.index().all(BrandDna.class).getFirst(), CanvasKind.IDENTITY_PRISM, DnaHorizon.DESIRED,
          "Prisma");
    }
  }

  @Nested
  class WriteDownWhatWasSeen extends OperationContractTest<RecordEvidence> {
    @Override
    protected RecordEvidence operation(ClientSession session) {
      return new RecordEvidence(Gallery.chapter(session), EvidenceFit.DOES_NOT_FIT, "Nobody picked up");
    }
  }

  @Nested
  class WriteABetterWord extends OperationContractTest<ReplaceWord> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      session.run(new Reword(session.index().all(Statement.class).getFirst(), "Our service is quick"));
      session.save();
      return session;
    }

    @Override
    protected ReplaceWord operation(ClientSession session) {
      ReaderText text = ReaderText.of(session.index().all(Statement.class).getFirst(), Locale.ENGLISH).stream()
          .filter(each -> each.attribute() == DnaPackage.Literals.STATEMENT__WORDING).findFirst().orElseThrow();
      return new ReplaceWord(text, new TonePlace(4, 11, ToneKind.DISCOURAGED, ToneSeverity.WARNING,
          Message.of(ReplaceWord.class, "refused.changed"), List.of(), null), "help");
    }
  }

  @Nested
  class SayItInOtherWords extends OperationContractTest<Reword> {
    @Override
    protected Reword operation(ClientSession session) {
      return new Reword(session.index().all(Statement.class).getFirst(), "We answer when you ask");
    }
  }

  @Nested
  class ContributeToAnother extends OperationContractTest<Reparent> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      Objective first = session.index().all(Objective.class).getFirst();
      session.run(AddElement.of(Objects.requireNonNull(first.eContainer()), DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES,
          DnaPackage.Literals.OBJECTIVE, "Another"));
      session.save();
      return session;
    }

    @Override
    protected Reparent operation(ClientSession session) {
      List<Objective> all = session.index().all(Objective.class);
      Objective other = all.stream().filter(each -> "Another".equals(each.getName())).findFirst().orElseThrow();
      Objective moved = all.stream().filter(each -> each != other).findFirst().orElseThrow();
      return new Reparent(moved, moved.getContributesTo().stream().findFirst(), Optional.of(other));
    }
  }

  @Nested
  class TypeOverATarget extends OperationContractTest<ChangeKpiFigure> {
    @Override
    protected ChangeKpiFigure operation(ClientSession session) {
      return new ChangeKpiFigure(session.index().all(Kpi.class).getFirst(), KpiFigure.TARGET, "91,5 %", Locale.of("nl"));
    }
  }

  @Nested
  class TakeAwayASource extends OperationContractTest<ChangeKpiFigure> {
    @Override
    protected ChangeKpiFigure operation(ClientSession session) {
      return new ChangeKpiFigure(session.index().all(Kpi.class).getFirst(), KpiFigure.SOURCE, " ", Locale.ENGLISH);
    }
  }
}
