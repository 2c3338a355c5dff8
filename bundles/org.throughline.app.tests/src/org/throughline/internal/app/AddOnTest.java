package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.AddElement;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.ui.ElementEditors;
import org.throughline.ui.Saving;
import org.throughline.ui.canvas.CanvasEditor;

/**
 * Given an agency that added a module of somebody else, its editor works like those of the product. Told in a window
 * that has the podcast example; it is known by its model only, as by the rest of the product.
 */
@Tag("add-on")
class AddOnTest extends SampleStory {

  private static final EPackage PODCASTS = EPackage.Registry.INSTANCE.values().stream().filter(EPackage.class::isInstance)
      .map(EPackage.class::cast).filter(each -> each.getName().equals("podcast")).findFirst().orElseThrow();

  private Path client;
  private Element show;

  /** A podcast with episodes. */
  private record Begin(String name, List<String> titles) implements Operation {

    @Override
    public Message label() {
      return Message.of(AddElement.class, "operation.add", name);
    }

    @Override
    public void apply(Edit edit) {
      Element podcast = edit.create((EClass) PODCASTS.getEClassifier("Show"));
      podcast.setName(name);
      for (String title : titles) {
        Element episode = edit.create((EClass) PODCASTS.getEClassifier("Episode"));
        episode.setName(title);
        contents(podcast, "episodes").add(episode);
      }
      EObject chapter = edit.chapter((EClass) PODCASTS.getEClassifier("PodcastChapter"));
      contents(chapter, "shows").add(podcast);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> contents(EObject object, String feature) {
    return (List<EObject>) object.eGet((EReference) object.eClass().getEStructuralFeature(feature));
  }

  private static String state(EObject episode) {
    return String.valueOf(episode.eGet(episode.eClass().getEStructuralFeature("state")));
  }

  @BeforeEach
  void aClientWithAPodcast() {
    client = folder.resolve("Zekerhuis");
    session().run(new Begin("Goed geregeld", List.of("Schade na de storm", "Wat doet een expert?")));
    show = session().index().all((EClass) PODCASTS.getEClassifier("Show")).stream().map(Element.class::cast).findFirst()
        .orElseThrow();
    robot.settle();
  }

  @Test
  void itsBoardIsWorkedOnLikeEveryOther() throws Exception {
    assertTrue(service(ElementEditors.class).open(page(), desk, show));
    robot.settle();
    CanvasEditor editor = (CanvasEditor) page().getActiveEditor();
    assertEquals("Goed geregeld", editor.getTitle());
    Element first = (Element) contents(show, "episodes").getFirst();
    editor.canvas().select(List.of(first.getId()));
    Canvas canvas = robot.byId(Canvas.class, "canvas.podcast");
    robot.focus(canvas);
    robot.settle();

    String planned = state(first);
    robot.stroke("alt+Right");
    String further = state(first);
    assertFalse(planned.equals(further), "it is still " + planned);
    robot.stroke("ctrl+z");
    assertEquals(planned, state(first));
    robot.stroke("ctrl+y");
    assertEquals(further, state(first));

    robot.stroke("F2");
    robot.byId(Text.class, "canvas.podcast.edit");
    robot.key(SWT.CTRL, 'a');
    robot.type("Na de storm");
    robot.stroke("Return");
    assertEquals("Na de storm", first.getName());
    editor.asTable(true);
    robot.settle();
    assertEquals(2, robot.byId(Table.class, "canvas.podcast.table").getItemCount());
    editor.asTable(false);
    picture(shell, "add-on");

    assertTrue(Saving.save(desk, session()));
    try (Stream<Path> files = Files.walk(client.resolve("podcast"))) {
      assertTrue(files.filter(Files::isRegularFile).anyMatch(each -> holds(each, "Na de storm")));
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return Files.readString(file).contains(words);
    } catch (java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
