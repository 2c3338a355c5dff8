package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.core.AddAttachment;
import org.throughline.core.AddElement;
import org.throughline.core.AttachmentFile;
import org.throughline.core.Clients;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.DeleteElements;
import org.throughline.core.DuplicateElement;
import org.throughline.core.ElementState;
import org.throughline.core.Message;
import org.throughline.core.MoveElement;
import org.throughline.core.MoveElements;
import org.throughline.core.PasteElements;
import org.throughline.core.RenameElement;
import org.throughline.core.RestoreValue;
import org.throughline.core.SetFeature;
import org.throughline.core.SetFeatureOnAll;
import org.throughline.core.Together;
import org.throughline.model.Channel;
import org.throughline.core.Translate;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.journey.JourneyChapter;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

/** The general operations of the core keep the contract of operations. */
class GeneralOperationsTest {

  private static Organisation organisation(ClientSession session) {
    return session.client().getOrganisation();
  }

  private static JourneyChapter journeys(ClientSession session) {
    return session.index().all(JourneyChapter.class).getFirst();
  }

  private static EReference parts() {
    return JourneyPackage.Literals.JOURNEY_CHAPTER.getEAllContainments().stream()
        .filter(each -> ModelPackage.Literals.CHAPTER_PART.isSuperTypeOf(each.getEReferenceType())).findFirst()
        .orElseThrow();
  }

  @Test
  void everyOperationOfTheCoreIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(Clients.class, GeneralOperationsTest.class));
  }

  @Nested
  class SetAnAttribute extends OperationContractTest<SetFeature> {
    @Override
    protected SetFeature operation(ClientSession session) {
      return new SetFeature(organisation(session), ModelPackage.Literals.ORGANISATION__SUMMARY, "Insures\nboats");
    }
  }

  @Nested
  class ClearAnAttribute extends OperationContractTest<SetFeature> {
    @Override
    protected SetFeature operation(ClientSession session) {
      return new SetFeature(organisation(session), ModelPackage.Literals.ORGANISATION__SUMMARY, null);
    }
  }

  @Nested
  class SetAList extends OperationContractTest<SetFeature> {
    @Override
    protected SetFeature operation(ClientSession session) {
      return new SetFeature(organisation(session), ModelPackage.Literals.ELEMENT__TAGS, List.of("b", "a", "c"));
    }
  }

  @Nested
  class SetAReferenceList extends OperationContractTest<SetFeature> {
    @Override
    protected SetFeature operation(ClientSession session) {
      return new SetFeature(organisation(session), ModelPackage.Literals.ORGANISATION__GUARDIANS, List.of());
    }
  }

  @Nested
  class SetANumberOfSeveral extends OperationContractTest<SetFeatureOnAll> {
    @Override
    protected SetFeatureOnAll operation(ClientSession session) {
      return new SetFeatureOnAll(List.copyOf(organisation(session).getChannels()),
          ModelPackage.Literals.CHANNEL__TEXT_LIMIT, 280);
    }
  }

  @Nested
  class ClearATextOfSeveral extends OperationContractTest<SetFeatureOnAll> {
    @Override
    protected SetFeatureOnAll operation(ClientSession session) {
      return new SetFeatureOnAll(List.copyOf(organisation(session).getChannels()),
          ModelPackage.Literals.CHANNEL__PURPOSE, null);
    }
  }

  @Nested
  class TranslateAText extends OperationContractTest<Translate> {
    @Override
    protected Translate operation(ClientSession session) {
      return new Translate(organisation(session), ModelPackage.Literals.ORGANISATION__SUMMARY, Locale.FRENCH,
          "Assure des bateaux");
    }
  }

  @Nested
  class AddAnAttachmentToTheOrganisation extends OperationContractTest<AddAttachment> {
    @Override
    protected AddAttachment operation(ClientSession session) {
      return new AddAttachment(new AttachmentFile("ab".repeat(32), "harbour.jpg", "image/jpeg", 1200), "A harbour");
    }
  }

  @Nested
  class AddAPerson extends OperationContractTest<AddElement> {
    @Override
    protected AddElement operation(ClientSession session) {
      return AddElement.of(organisation(session), ModelPackage.Literals.ORGANISATION__PEOPLE,
          ModelPackage.Literals.PERSON, "Sanne");
    }
  }

  @Nested
  class AddAPartWithItsOwnFile extends OperationContractTest<AddElement> {
    @Override
    protected AddElement operation(ClientSession session) {
      return AddElement.of(journeys(session), parts(), parts().getEReferenceType(), "Damage at sea");
    }
  }

  @Nested
  class DeleteAPersonManyReferTo extends OperationContractTest<DeleteElement> {
    @Override
    protected DeleteElement operation(ClientSession session) {
      return new DeleteElement(organisation(session).getPeople().getFirst());
    }
  }

  @Nested
  class DeleteAPartWithItsFile extends OperationContractTest<DeleteElement> {
    @Override
    protected DeleteElement operation(ClientSession session) {
      return new DeleteElement(journeys(session).eContents().stream()
          .filter(ModelPackage.Literals.CHAPTER_PART::isInstance).findFirst().orElseThrow());
    }
  }

  @Nested
  class DeleteAChapter extends OperationContractTest<DeleteElement> {
    @Override
    protected DeleteElement operation(ClientSession session) {
      return new DeleteElement(journeys(session));
    }
  }

  @Nested
  class MoveWithinAList extends OperationContractTest<MoveElement> {
    @Override
    protected MoveElement operation(ClientSession session) {
      // The first chapter goes behind all others.
      return new MoveElement(session.client().getChapters().getFirst(), session.client(),
          ModelPackage.Literals.CLIENT__CHAPTERS, -1);
    }

    @Override
    protected void saved() {
      // The order of chapters is that of the table of contents, which this does not touch.
    }
  }

  @Nested
  class MoveToAnotherElement extends OperationContractTest<MoveElement> {
    @Override
    protected MoveElement operation(ClientSession session) {
      Person person = organisation(session).getPeople().getFirst();
      return new MoveElement(person.getTranslations().getFirst(), organisation(session),
          ModelPackage.Literals.ELEMENT__TRANSLATIONS, 0);
    }
  }

  @Nested
  class DuplicateAChannel extends OperationContractTest<DuplicateElement> {
    @Override
    protected DuplicateElement operation(ClientSession session) {
      return new DuplicateElement(organisation(session).getChannels().getFirst());
    }
  }

  @Nested
  class DuplicateAPart extends OperationContractTest<DuplicateElement> {
    @Override
    protected DuplicateElement operation(ClientSession session) {
      return new DuplicateElement(journeys(session).eContents().stream()
          .filter(ModelPackage.Literals.CHAPTER_PART::isInstance).findFirst().orElseThrow());
    }
  }

  @Nested
  class Rename extends OperationContractTest<RenameElement> {
    @Override
    protected RenameElement operation(ClientSession session) {
      return new RenameElement(organisation(session), "Kusthuis");
    }
  }

  @Nested
  class RenameAChapter extends OperationContractTest<RenameElement> {
    @Override
    protected RenameElement operation(ClientSession session) {
      return new RenameElement(journeys(session), "Routes");
    }
  }

  @Nested
  class MoveSeveralWithinAList extends OperationContractTest<MoveElements> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      return clients.filled(new ModelBuilder(4711).perList(3).depth(2));
    }

    @Override
    protected MoveElements operation(ClientSession session) {
      List<Channel> channels = organisation(session).getChannels();
      return new MoveElements(List.of(channels.get(1), channels.get(2)), organisation(session),
          ModelPackage.Literals.ORGANISATION__CHANNELS, channels.get(0));
    }
  }

  @Nested
  class DeleteSeveral extends OperationContractTest<DeleteElements> {
    @Override
    protected DeleteElements operation(ClientSession session) {
      return new DeleteElements(List.of(organisation(session).getPeople().getFirst(),
          organisation(session).getChannels().getFirst(), journeys(session)));
    }
  }

  @Nested
  class PasteAPersonTwice extends OperationContractTest<PasteElements> {
    @Override
    protected PasteElements operation(ClientSession session) {
      Person person = organisation(session).getPeople().getFirst();
      return new PasteElements(List.of(person, person), organisation(session),
          ModelPackage.Literals.ORGANISATION__PEOPLE, person);
    }
  }

  @Nested
  class PasteAPartOfAnotherClient extends OperationContractTest<PasteElements> {
    @Override
    protected PasteElements operation(ClientSession session) {
      ClientSession other = temporary.full(42);
      return new PasteElements(journeys(other).eContents().stream()
          .filter(ModelPackage.Literals.CHAPTER_PART::isInstance).toList(), journeys(session), parts(), null);
    }
  }

  @Nested
  class RestoreAnEarlierValue extends OperationContractTest<RestoreValue> {
    @Override
    protected RestoreValue operation(ClientSession session) {
      return new RestoreValue(organisation(session), ModelPackage.Literals.ORGANISATION__SUMMARY, "As it was");
    }
  }

  @Nested
  class RestoreAnEarlierReference extends OperationContractTest<RestoreValue> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      return clients.filled(new ModelBuilder(4711).perList(2).depth(2));
    }

    @Override
    protected RestoreValue operation(ClientSession session) {
      Channel channel = organisation(session).getChannels().getFirst();
      String other = organisation(session).getDepartments().stream().filter(each -> each != channel.getOwner())
          .findFirst().orElseThrow().getId();
      return new RestoreValue(channel, ModelPackage.Literals.CHANNEL__OWNER, List.of(new ElementState.Pointer(other)));
    }
  }

  @Nested
  class SeveralTogether extends OperationContractTest<Together> {
    @Override
    protected Together operation(ClientSession session) {
      Person person = organisation(session).getPeople().getFirst();
      return new Together(Message.of(Clients.class, "operation.delete", EcoreUtil.getID(person)), List.of(
          new RenameElement(person, "Someone else"), new DuplicateElement(person), new DeleteElement(person)));
    }
  }
}
