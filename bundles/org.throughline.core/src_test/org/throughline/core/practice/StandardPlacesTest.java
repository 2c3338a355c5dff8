package org.throughline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Department;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.journey.JourneyChapter;
import org.throughline.model.journey.JourneyFactory;
import org.throughline.model.journey.JourneyMap;
import org.throughline.model.journey.Stage;
import org.throughline.model.journey.Touchpoint;

/** Where a standard counts that names only a touchpoint, and who keeps it. */
class StandardPlacesTest {

  private final Client client = ModelFactory.eINSTANCE.createClient();
  private final ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
  private final Touchpoint touchpoint = JourneyFactory.eINSTANCE.createTouchpoint();
  private final Channel facebook = ModelFactory.eINSTANCE.createChannel();
  private final Department webcare = ModelFactory.eINSTANCE.createDepartment();

  @BeforeEach
  void aTouchpointOfAJourney() {
    JourneyChapter chapter = JourneyFactory.eINSTANCE.createJourneyChapter();
    JourneyMap journey = JourneyFactory.eINSTANCE.createJourneyMap();
    Stage stage = JourneyFactory.eINSTANCE.createStage();
    touchpoint.setId("touchpoint");
    stage.getTouchpoints().add(touchpoint);
    journey.getStages().add(stage);
    chapter.getMaps().add(journey);
    client.getChapters().add(chapter);
    ElementRef reference = ModelFactory.eINSTANCE.createElementRef();
    reference.setTargetId("touchpoint");
    standard.setTouchpoint(reference);
  }

  @Test
  void whatTheStandardDoesNotSayItsTouchpointSays() {
    touchpoint.setChannel(facebook);
    touchpoint.setOwner(webcare);
    StandardPlaces places = new StandardPlaces(client);
    assertEquals(Optional.of(facebook), places.channel(standard));
    assertEquals(Optional.of(webcare), places.department(standard));
    Channel own = ModelFactory.eINSTANCE.createChannel();
    standard.setChannel(own);
    assertEquals(Optional.of(own), places.channel(standard));
  }

  @Test
  void elseTheOwnerOfTheChannelKeepsItOrTheOnlyDepartmentOfThePromise() {
    Promise promise = DnaFactory.eINSTANCE.createPromise();
    promise.getStandards().add(standard);
    promise.getDepartments().add(webcare);
    assertEquals(Optional.of(webcare), new StandardPlaces(client).department(standard));
    promise.getDepartments().add(ModelFactory.eINSTANCE.createDepartment());
    assertEquals(Optional.empty(), new StandardPlaces(client).department(standard), "two may each think it is the other");
    standard.setChannel(facebook);
    Department owner = ModelFactory.eINSTANCE.createDepartment();
    facebook.setOwner(owner);
    assertEquals(Optional.of(owner), new StandardPlaces(client).department(standard));
  }

  @Test
  void aTouchpointThatIsNotThereSaysNothing() {
    standard.getTouchpoint().setTargetId("gone");
    assertEquals(Optional.empty(), new StandardPlaces(client).touchpoint(standard));
    assertEquals(Optional.empty(), new StandardPlaces(client).channel(standard));
  }
}
