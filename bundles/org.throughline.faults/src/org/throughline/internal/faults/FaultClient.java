package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Element;
import org.throughline.model.journey.JourneyChapter;
import org.throughline.model.journey.JourneyMap;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.model.journey.Stage;
import org.throughline.model.journey.Touchpoint;

/** A client of several files whose roots all carry the number of their state, so that a mix of states shows. */
final class FaultClient {

  private static final Pattern STATE = Pattern.compile("\\n    name=\"State (\\d+)\"");
  private static final Pattern NUMBER = Pattern.compile("State (\\d+)");
  private static final int PARTS = 3;

  /** The one module it needs. */
  private record Journeys() implements ModelModule {

    @Override
    public String name() {
      return "journey";
    }

    @Override
    public List<EPackage> packages() {
      return List.of(JourneyPackage.eINSTANCE);
    }

    @Override
    public EClass chapterClass() {
      return JourneyPackage.Literals.JOURNEY_CHAPTER;
    }

    @Override
    public Message title() {
      return Message.of(FaultClient.class, "journeys");
    }
  }

  private FaultClient() {
  }

  static Clients clients() {
    return new Clients(List.of(new Journeys()), InstantSource.system(), new DurableWriter());
  }

  /** Makes a client in state 0. */
  static void make(Path folder, int touchpoints) {
    try (ClientSession session = clients().create(folder, new NewClient("State 0", Locale.forLanguageTag("nl"), "NL",
        ZoneId.of("Europe/Amsterdam")))) {
      session.run(new Fill(touchpoints));
      session.save();
    }
  }

  /** Fills the client. */
  private record Fill(int touchpoints) implements Operation {

    @Override
    public Message label() {
      return Message.of(FaultClient.class, "fill");
    }

    @Override
    public void apply(Edit edit) {
      JourneyChapter chapter = edit.addChapter(JourneyPackage.Literals.JOURNEY_CHAPTER);
      chapter.setName("State 0");
      for (int part = 0; part < PARTS; part++) {
        JourneyMap map = edit.create(JourneyPackage.Literals.JOURNEY_MAP);
        map.setName("State 0");
        edit.addPart(chapter, JourneyPackage.Literals.JOURNEY_CHAPTER__MAPS, map);
        Stage stage = edit.create(JourneyPackage.Literals.STAGE);
        map.getStages().add(stage);
        for (int i = 0; i < touchpoints / PARTS; i++) {
          Touchpoint touchpoint = edit.create(JourneyPackage.Literals.TOUCHPOINT);
          touchpoint.setName("Touchpoint " + i);
          touchpoint.setNotes("What happens here, in a few words.\nAnd a second line.");
          stage.getTouchpoints().add(touchpoint);
        }
      }
    }
  }

  /** Brings every file of an open client to a state. */
  record Bring(int state) implements Operation {

    @Override
    public Message label() {
      return Message.of(FaultClient.class, "bring");
    }

    @Override
    public void apply(Edit edit) {
      roots(edit.client()).forEach(root -> root.setName("State " + state));
    }
  }

  private static List<Element> roots(org.throughline.model.Client client) {
    List<Element> roots = new ArrayList<>(List.of(client));
    client.getChapters().forEach(chapter -> {
      roots.add(chapter);
      if (chapter instanceof JourneyChapter journeys) {
        roots.addAll(journeys.getMaps());
      }
    });
    return roots;
  }

  /** The state a reader sees who must not write; -1 when states are mixed or something is missing. */
  static int seen(Path folder) {
    try (ClientSession session = clients().open(folder, OpenMode.READ_ONLY)) {
      List<Element> roots = roots(session.client());
      Set<String> names = new HashSet<>();
      roots.forEach(root -> names.add(String.valueOf(root.getName())));
      Matcher number = NUMBER.matcher(names.iterator().next());
      return session.problems().isEmpty() && roots.size() == PARTS + 2 && names.size() == 1 && number.matches()
          ? Integer.parseInt(number.group(1)) : -1;
    }
  }

  /** The state in the files themselves after somebody opened the folder for editing; -1 when they are mixed. */
  static int recovered(Path folder) throws IOException {
    try (ClientSession session = clients().open(folder, OpenMode.EDIT)) {
      if (!session.access().editable()) {
        return -1;
      }
    }
    Set<Integer> states = new HashSet<>();
    for (Path file : files(folder)) {
      Matcher matcher = STATE.matcher(Files.readString(file));
      states.add(matcher.find() ? Integer.parseInt(matcher.group(1)) : -1);
    }
    boolean clean = !Files.exists(folder.resolve(".throughline/commit"));
    return clean && states.size() == 1 && files(folder).size() == PARTS + 2 ? states.iterator().next() : -1;
  }

  /** The model files. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".throughline") && Files.isRegularFile(file))
          .filter(file -> !file.startsWith(folder.resolve(".throughline"))).sorted().toList();
    }
  }

  /** Puts a copy of a folder in the place of another. */
  static void copy(Path from, Path to) throws IOException {
    remove(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
