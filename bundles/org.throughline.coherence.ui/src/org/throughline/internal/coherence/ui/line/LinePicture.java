package org.throughline.internal.coherence.ui.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.picture.Box;
import org.throughline.picture.Scene;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.ui.ElementLinks;
import org.throughline.ui.canvas.CanvasHost;
import org.throughline.ui.canvas.SceneCanvas;

/** The line as a picture: its stations are clicked, unfolded and added to. */
final class LinePicture {

  private static final String DELETE = "org.throughline.ui.delete";
  private static final int MOST_OFFERED = 20;

  /** What the picture is of, and who does what is asked for in it. */
  interface Owner {

    /** The line; null while there is none. */
    @Nullable LinePlan line();

    /** The client of the line; null while there is none. */
    @Nullable ClientSession client();

    /** What stands beside the stations. */
    Remarks remarks();

    /** What can be added to the line. */
    Additions additions(ClientSession client);

    /** Looks at the line anew, with all that was unfolded. */
    void look();

    /** Shows the line again as it is. */
    void show();

    /** Shows an element everywhere. */
    void choose(EObject element);

    /** Does something to the client, if it may be done, and shows what was added. */
    Optional<OperationResult> add(Operation operation);

    /** What would come of dropping what is dragged in the window onto an element. */
    Optional<ElementLinks.Offer> dropped(EObject element);

    /** Deletes an element after asking. */
    void delete(EObject element);

    /** Tells what changing an element would touch; null to ask which one. */
    void impact(@Nullable EObject element);

    /** Runs a command of the window. */
    void run(String command);

    /** Says something in the status line. */
    void say(String words);

    /** Runs something; what goes wrong is told instead of the view. */
    void guard(Runnable work);
  }

  private final Owner owner;
  private final SceneCanvas canvas;
  private final Set<String> unfolded = new HashSet<>();
  private @Nullable LineScene drawn;

  LinePicture(Composite parent, Owner owner) {
    this.owner = owner;
    canvas = new SceneCanvas(parent, new Host(), new TypefaceMetrics(), "line.canvas", false);
    Control control = canvas.control();
    control.addListener(SWT.MouseUp, this::clicked);
    control.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        canvas.focused().ifPresent(item -> choose(item, control));
      }
    });
  }

  private static String title() {
    return LineWords.word("view").in(Locale.getDefault());
  }

  SceneCanvas canvas() {
    return canvas;
  }

  /** There is no line to be seen. */
  void hide() {
    drawn = null;
  }

  /** Folds everything in. */
  void fold() {
    unfolded.clear();
  }

  /** Whether the rest of the line was unfolded. */
  boolean showsRest() {
    return unfolded.contains(LineScene.REST);
  }

  /** Marks the station of an element; none when there is no station for it, or for null. */
  void mark(@Nullable EObject element) {
    String id = element == null ? "" : LineScene.id(element);
    canvas.select(canvas.place(id).isPresent() ? List.of(id) : List.of());
  }

  private void clicked(Event event) {
    List<String> chosen = canvas.selection();
    if (event.button == 1 && event.count <= 1 && !chosen.isEmpty() && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0
        && canvas.place(chosen.getLast()).filter(box -> box.contains(event.x, event.y)).isPresent()) {
      owner.guard(() -> choose(chosen.getLast(), canvas.control()));
    }
  }

  /**
   * Does what a station is for: shows its element, shows its elements, or offers what can be added.
   *
   * @param in where it was chosen: in the picture, or in the list that stands for it
   */
  void choose(String item, Control in) {
    LineScene scene = drawn;
    if (scene == null) {
      return;
    }
    if (item.equals(LineScene.OPEN_ABOVE) || item.equals(LineScene.OPEN_BELOW)) {
      offer(item, in);
    } else if (item.equals(LineScene.REST)) {
      unfolded.add(LineScene.REST);
      owner.look();
    } else if (item.startsWith(LineScene.GROUP)) {
      String key = item.substring(LineScene.GROUP.length());
      if (!unfolded.remove(key)) {
        unfolded.add(key);
      }
      owner.show();
      canvas.select(List.of(item));
    } else if (scene.elements(item).size() > 1) {
      several(item, scene.elements(item), in);
    } else {
      scene.elements(item).stream().findFirst().ifPresent(owner::choose);
    }
  }

  private void several(String item, List<EObject> elements, Control in) {
    LineWords words = new LineWords(Locale.getDefault());
    StationMenu menu = new StationMenu(in.getShell());
    elements.stream().limit(MOST_OFFERED).forEach(each -> menu.add(words.name(each), () -> owner.choose(each)));
    menu.open(in, place(item, in));
  }

  private void offer(String item, Control in) {
    CanvasContent offers = canvas.content();
    if (offers == null) {
      return;
    }
    StationMenu menu = new StationMenu(in.getShell());
    for (Choice each : offers.choices(List.of(item))) {
      if (each instanceof Choice.Act act && act.operation().isPresent()) {
        menu.add(act.label().in(Locale.getDefault()), () -> owner.add(act.operation().get()));
      }
    }
    if (!menu.open(in, place(item, in))) {
      owner.say(LineWords.word("add.none").in(Locale.getDefault()));
    }
  }

  private Optional<Box> place(String item, Control in) {
    return in == canvas.control() ? canvas.place(item) : Optional.empty();
  }

  /** The one element that is selected; the subject where nothing is; null for several and for rings. */
  private @Nullable EObject chosen() {
    LinePlan present = owner.line();
    LineScene scene = drawn;
    List<String> ids = canvas.selection();
    if (present == null || scene == null) {
      return null;
    }
    List<EObject> elements = ids.isEmpty() ? List.of(present.subject())
        : ids.stream().flatMap(each -> scene.elements(each).stream()).toList();
    return elements.size() == 1 ? elements.getFirst() : null;
  }

  private static CanvasContent blank(CanvasRequest request) {
    String title = title();
    Scene scene = new Scene(request.width(), 1, title, title, List.of(),
        new ValueTable(List.of(new ValueTable.Column(title, ValueTable.Kind.TEXT)), List.of()));
    return () -> scene;
  }

  /** What the canvas asks for. */
  private final class Host implements CanvasHost {

    @Override
    public String name() {
      return title();
    }

    @Override
    public CanvasContent content(CanvasRequest request) {
      LinePlan present = owner.line();
      ClientSession client = owner.client();
      if (present == null || client == null) {
        return blank(request);
      }
      int wide = canvas.control().getClientArea().width;
      LineScene scene = new LineScene(present, unfolded, wide <= 0 ? request.width() : wide / canvas.zoom(),
          request.metrics(), request.locale(), owner.remarks());
      drawn = scene;
      Additions additions = owner.additions(client);
      return new LineContent(scene, present.open().above() ? additions.above(present.subject()) : List.of(),
          present.open().below() ? additions.below(present.subject()) : List.of());
    }

    @Override
    public Optional<String> locked() {
      ClientSession client = owner.client();
      return client == null || client.access().editable() ? Optional.empty()
          : Optional.of(client.access().why().map(why -> why.in(Locale.getDefault())).orElse(title()));
    }

    @Override
    public Optional<OperationResult> run(Operation operation) {
      return owner.add(operation);
    }

    /** What is asked for on the canvas is asked of what is selected there, which need not be shown elsewhere. */
    @Override
    public void command(String command) {
      EObject chosen = chosen();
      switch (command) {
        case DELETE -> {
          if (chosen != null) {
            owner.delete(chosen);
          }
        }
        case ThroughlineView.IMPACT -> owner.impact(chosen);
        default -> owner.run(command);
      }
    }

    @Override
    public void say(String words) {
      owner.say(words);
    }

    @Override
    public void selected(List<String> ids) {
      // Walking with the keyboard selects on the canvas only; Enter and a click show the element.
    }

    /** Several elements in one station are no place to drop on. */
    @Override
    public Optional<ElementLinks.Offer> dropped(String item) {
      LineScene scene = drawn;
      List<EObject> elements = scene == null ? List.of() : scene.elements(item);
      return elements.size() == 1 ? owner.dropped(elements.getFirst()) : Optional.empty();
    }

    @Override
    public void zoomed(double zoom) {
      // The next picture is made for the width there is then.
    }
  }
}
