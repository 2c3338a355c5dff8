package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.ElementHistories;
import org.throughline.core.ElementState;
import org.throughline.core.ElementVersion;
import org.throughline.core.EditHistory;
import org.throughline.core.RenameElement;
import org.throughline.core.RestoreValue;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.TemporaryClients;

/** How an element looked earlier, and where the session stands in its own steps. */
class ElementHistoriesTest {

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private ElementHistories histories;
  private ClientSession session;
  private Channel phone;
  private Department service;

  @BeforeEach
  void aChannelWithAnOwner() {
    histories = new ElementHistories(temporary.clients(), List.of());
    session = temporary.empty();
    service = (Department) add("DEPARTMENTS", "Service");
    phone = (Channel) add("CHANNELS", "Telefoon");
    session.run(new SetFeature(phone, ModelPackage.Literals.CHANNEL__OWNER, service));
    keep();
  }

  private EObject add(String list, String name) {
    boolean channel = list.equals("CHANNELS");
    return session.run(AddElement.of(session.client().getOrganisation(),
        channel ? ModelPackage.Literals.ORGANISATION__CHANNELS : ModelPackage.Literals.ORGANISATION__DEPARTMENTS,
        channel ? ModelPackage.Literals.CHANNEL : ModelPackage.Literals.DEPARTMENT, name)).added().getFirst();
  }

  /** A save puts what was on disk before among the backups. */
  private void keep() {
    session.save();
    temporary.clock().pass(Duration.ofMinutes(5));
  }

  private List<ElementVersion> versions(Element element) {
    return histories.of(session.folder(), element.getId(), session.pathOf(element).orElse(null),
        ElementState.of(element), () -> false);
  }

  @Test
  void everyVersionSaysWhatTheNextOneChanged() {
    session.run(new RenameElement(phone, "Callcenter"));
    keep();
    session.run(new RenameElement(phone, "Klantlijn"));
    session.run(new SetFeature(phone, ModelPackage.Literals.CHANNEL__OWNER, null));
    keep();
    List<ElementVersion> versions = versions(phone);
    List<String> names = versions.stream().flatMap(each -> each.state().stream())
        .map(state -> String.valueOf(state.values().get(ModelPackage.Literals.ELEMENT__NAME))).toList();
    assertEquals(List.of("Callcenter", "Telefoon"), names);
    ElementState.Difference owner = versions.getFirst().differences().stream()
        .filter(each -> each.feature() == ModelPackage.Literals.CHANNEL__OWNER).findFirst().orElseThrow();
    assertEquals(Optional.of(List.of(new ElementState.Pointer(service.getId()))), owner.then());
    assertEquals(Optional.empty(), owner.later());
    assertEquals("Reservekopie", versions.getFirst().from().origin().in(Locale.of("nl")));
  }

  @Test
  void aValueOfAnEarlierVersionIsTakenOverAsOneStep() {
    session.run(new RenameElement(phone, "Callcenter"));
    session.run(new SetFeature(phone, ModelPackage.Literals.CHANNEL__OWNER, null));
    keep();
    ElementVersion before = versions(phone).getFirst();
    for (ElementState.Difference each : before.differences()) {
      session.run(new RestoreValue(phone, each.feature(), each.then().orElse(null)));
    }
    assertEquals("Telefoon", phone.getName());
    assertEquals(service, phone.getOwner());
    session.history().undo();
    session.history().undo();
    assertEquals("Callcenter", phone.getName());
  }

  @Test
  void aReferenceToWhatIsGoneIsRefusedWithTheReason() {
    session.run(new DeleteElement(service));
    keep();
    ElementState.Difference owner = versions(phone).getFirst().differences().getFirst();
    ClientException refused = assertThrows(ClientException.class,
        () -> session.run(new RestoreValue(phone, owner.feature(), owner.then().orElse(null))));
    assertEquals(ClientException.Kind.REFUSED, refused.kind());
  }

  @Test
  void anElementThatIsNewHasNoEarlierVersionButThatItWasNotThere() {
    Channel mail = (Channel) add("CHANNELS", "E-mail");
    keep();
    List<ElementVersion> versions = versions(mail);
    assertEquals(1, versions.size());
    assertTrue(versions.getFirst().state().isEmpty());
  }

  @Test
  void unsavedChangesAreComparedToo() {
    session.run(new RenameElement(phone, "Callcenter"));
    keep();
    session.run(new RenameElement(phone, "Klantlijn"));
    keep();
    session.run(new RenameElement(phone, "Later"));
    assertEquals("Callcenter",
        versions(phone).getFirst().differences().getFirst().then().orElseThrow());
  }

  @Test
  void aCancelledReadingEnds() {
    session.run(new RenameElement(phone, "Callcenter"));
    keep();
    Path folder = session.folder();
    ElementState present = ElementState.of(phone);
    assertThrows(CancellationException.class, () -> histories.of(folder, phone.getId(), null, present, () -> true));
  }

  @Test
  void theSessionJumpsToAnyOfItsSteps() {
    EditHistory history = session.history();
    int saved = history.position();
    assertEquals(OptionalInt.of(saved), history.savedPosition());
    session.run(new RenameElement(phone, "B"));
    session.run(new RenameElement(phone, "C"));
    assertEquals(saved + 2, history.position());
    history.go(0);
    assertEquals(0, session.client().getOrganisation().getChannels().size());
    assertEquals(saved + 2, history.steps().size());
    history.go(saved);
    assertTrue(!session.isDirty());
    history.go(saved + 2);
    assertEquals("C", phone.getName());
    assertEquals(OptionalInt.of(saved), history.savedPosition());
    history.go(saved - 1);
    session.run(new RenameElement(service, "Other way"));
    assertEquals(OptionalInt.empty(), history.savedPosition());
    session.save();
    assertEquals(OptionalInt.of(history.position()), history.savedPosition());
  }
}
