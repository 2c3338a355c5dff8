package org.throughline.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.AddElement;
import org.throughline.core.DurableWriter;
import org.throughline.core.RenameElement;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.TemporaryClients;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;

/** Several clients on one desk. */
class OneDeskTest {

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private final List<String> heard = new ArrayList<>();
  private OneDesk desk;
  private ClientSession first;
  private ClientSession second;

  @BeforeEach
  void twoClients() {
    Path recent = temporary.folder().resolve("recent.txt");
    desk = new OneDesk(temporary.clients(), new RecentClients(recent, new DurableWriter()), temporary.clock());
    first = temporary.empty();
    second = temporary.empty();
    rename(first, "First");
    rename(second, "Second");
    first.save();
    second.save();
    desk.addListener(new DeskListener() {
      @Override
      public void opened(ClientSession session) {
        heard.add("opened " + session.client().getName());
      }

      @Override
      public void activated(ClientSession session) {
        heard.add("activated " + session.client().getName());
      }

      @Override
      public void closed(ClientSession session) {
        heard.add("closed one");
      }

      @Override
      public void closed() {
        heard.add("closed all");
      }

      @Override
      public void changed(ClientSession session, ClientChange change) {
        heard.add("changed " + session.client().getName());
      }

      @Override
      public void changed(ClientChange change) {
        heard.add("changed the active one");
      }

      @Override
      public void shown(@Nullable EObject element) {
        heard.add("shown " + (element == null ? "nothing" : ((Element) element).getName()));
      }
    });
  }

  private static void rename(ClientSession session, String name) {
    session.run(new RenameElement(session.client(), name));
  }

  private static Channel channel(ClientSession session, String name) {
    return (Channel) session.run(AddElement.of(session.client().getOrganisation(),
        ModelPackage.Literals.ORGANISATION__CHANNELS, ModelPackage.Literals.CHANNEL, name)).added().getFirst();
  }

  @Test
  void aSecondClientIsOpenedBesideTheFirstAndIsTheActiveOne() {
    desk.open(first);
    desk.open(second);
    assertEquals(List.of(first, second), desk.sessions());
    assertEquals(Optional.of(second), desk.session());
    assertEquals(List.of("opened First", "activated First", "shown First",
        "opened Second", "activated Second", "shown Second"), heard);
  }

  @Test
  void eachClientKeepsWhatWasShownOfIt() {
    Channel phone = channel(first, "Phone");
    desk.open(first);
    desk.show(phone);
    desk.open(second);
    assertSame(second.client(), desk.shown().orElseThrow());
    desk.activate(first);
    assertSame(phone, desk.shown().orElseThrow());
    assertSame(second.client(), desk.shown(second).orElseThrow());
  }

  @Test
  void showingAnElementOfAnotherClientMakesThatOneActive() {
    Channel phone = channel(first, "Phone");
    desk.open(first);
    desk.open(second);
    heard.clear();
    desk.show(phone);
    assertSame(first, desk.session().orElseThrow());
    assertEquals(List.of("activated First", "shown Phone"), heard);
  }

  @Test
  void anElementIsFoundInItsClientUntilItIsDeleted() {
    Channel phone = channel(second, "Phone");
    desk.open(first);
    desk.open(second);
    assertSame(second, desk.sessionOf(phone).orElseThrow());
    second.run(new DeleteElement(phone));
    assertEquals(Optional.empty(), desk.sessionOf(phone));
  }

  @Test
  void whatIsDeletedIsShownNoMoreAlsoInAClientThatIsNotActive() {
    Channel phone = channel(first, "Phone");
    desk.open(first);
    desk.show(phone);
    desk.open(second);
    heard.clear();
    first.run(new DeleteElement(phone));
    assertEquals(List.of("changed First"), heard);
    assertSame(first.client(), desk.shown(first).orElseThrow());
    assertSame(second.client(), desk.shown().orElseThrow());
  }

  @Test
  void closingTheActiveClientGoesBackToTheOneBefore() {
    ClientSession third = temporary.empty();
    desk.open(first);
    desk.open(second);
    desk.open(third);
    desk.activate(first);
    desk.close();
    assertSame(third, desk.session().orElseThrow());
    desk.close(third);
    assertSame(second, desk.session().orElseThrow());
    assertFalse(heard.contains("closed all"));
    desk.close();
    assertTrue(desk.sessions().isEmpty());
    assertEquals("closed all", heard.getLast());
  }

  @Test
  void closingAnotherClientLeavesTheActiveOneAlone() {
    desk.open(first);
    desk.open(second);
    heard.clear();
    desk.close(first);
    assertEquals(List.of("closed one"), heard);
    assertSame(second, desk.session().orElseThrow());
  }

  @Test
  void savedAndKeptBelongToEachClient() {
    desk.open(first);
    desk.touch(Desk.Event.SAVED);
    desk.open(second);
    assertEquals(Optional.empty(), desk.savedAt());
    desk.touch(first, Desk.Event.KEPT);
    assertEquals(Optional.empty(), desk.keptAt());
    desk.activate(first);
    assertTrue(desk.savedAt().isPresent() && desk.keptAt().isPresent());
  }

  @Test
  void aFolderIsFoundAmongTheOpenClients() {
    desk.open(first);
    assertSame(first, desk.sessionIn(first.folder()).orElseThrow());
    assertEquals(Optional.empty(), desk.sessionIn(second.folder()));
  }

  @Test
  void aClientThatIsOpenedAgainIsOnlyActivated() {
    desk.open(first);
    desk.open(second);
    desk.open(first);
    assertEquals(List.of(first, second), desk.sessions());
    assertSame(first, desk.session().orElseThrow());
  }

  @Test
  void aListenerThatFailsKeepsNoOtherFromHearing() {
    List<String> later = new ArrayList<>();
    desk.addListener(new DeskListener() {
      @Override
      public void opened(ClientSession session) {
        throw new NoClassDefFoundError("broken on purpose");
      }

      @Override
      public void shown(@Nullable EObject element) {
        throw new IllegalStateException("broken on purpose");
      }

      @Override
      public void changed(ClientChange change) {
        throw new StackOverflowError("broken on purpose");
      }
    });
    desk.addListener(new DeskListener() {
      @Override
      public void opened(ClientSession session) {
        later.add("opened");
      }

      @Override
      public void shown(@Nullable EObject element) {
        later.add("shown");
      }

      @Override
      public void changed(ClientChange change) {
        later.add("changed");
      }
    });
    desk.open(first);
    rename(first, "Another");
    assertEquals(List.of("opened", "shown", "changed"), later);
    assertEquals("Another", first.client().getName());
  }
}
