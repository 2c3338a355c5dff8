package org.throughline.internal.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.throughline.core.Clients;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.ChapterPart;
import org.throughline.model.Element;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.PackageModule;

/**
 * Measures opening, saving and changing a client of 100,000 elements, and the same with plain EMF, in one run: the
 * figures stand beside each other, so the machine and what else runs on it matter little. Rounds of both are taken in
 * turn, after rounds that are thrown away.
 *
 * <p>Arguments: {@code --elements N} (100000), {@code --rounds N} (9), {@code --markdown FILE} to write the table to,
 * {@code --commit ID} to write into it. Run it with {@code -Xms4g -Xmx4g -Xmn2g -XX:+UseSerialGC}: a heap that does not
 * grow while it is measured, and a collector that does not take the second processor for one side only. It ends with 1
 * when a ratio is above its limit.
 */
public final class Benchmarks {

  private static final int WARM_UP = 4;
  private static final int EDITS = 4_000;
  /** Saves of one file in each round: they are so short that a disk that is busy for a moment doubles one. */
  private static final int SMALL_SAVES = 7;

  private final int elements;
  private final int rounds;
  private final PrintStream out;
  private final Path work;
  private final DurableWriter writer = new DurableWriter();
  private final List<ModelModule> modules = PackageModule.product();
  private final Clients clients = new Clients(modules, InstantSource.system(), writer);
  private final List<Row> rows = new ArrayList<>();
  private int counted;
  private int files;

  private Benchmarks(int elements, int rounds, PrintStream out, Path work) {
    this.elements = elements;
    this.rounds = rounds;
    this.out = out;
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException {
    Options given = new Options(List.of(arguments));
    Path work = Files.createTempDirectory("throughline-benchmarks");
    try {
      Benchmarks benchmarks = new Benchmarks(given.number("--elements", 100_000), given.number("--rounds", 9), System.out, work);
      benchmarks.run();
      String table = benchmarks.markdown(given.text("--commit", "not given"));
      System.out.print(table);
      String file = given.text("--markdown", "");
      if (!file.isEmpty()) {
        benchmarks.writer.write(Path.of(file), table.getBytes(StandardCharsets.UTF_8));
      }
      System.exit(benchmarks.rows.stream().allMatch(Row::holds) ? 0 : 1);
    } finally {
      remove(work);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private ClientSession client(String name, int size, int parts) {
    ClientSession session = clients.create(work.resolve(name),
        new NewClient("Benchmark", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam")));
    session.run(new LargeClient(size, parts, modules));
    session.save();
    return session;
  }

  private void run() {
    out.println("making a client of " + elements + " elements");
    ClientSession large = client("large", elements, 48);
    counted = (int) ModelBuilder.tree(large.client()).stream().filter(Element.class::isInstance).count();
    files = large.client().getEntries().size() + 1;
    PlainEmf plain = new PlainEmf(work.resolve("plain.xmi"), writer);
    plain.save(plain.holding(large.client()));

    loads(large.folder(), large, plain);
    ClientSession again = clients.open(large.folder(), OpenMode.EDIT);
    saves(again, plain);
    edits(again);
    again.close();
  }

  // ---- loading

  private void loads(Path folder, ClientSession open, PlainEmf plain) {
    open.close();
    Stopwatch ours = new Stopwatch();
    Stopwatch theirs = new Stopwatch();
    for (int round = -WARM_UP; round < rounds; round++) {
      if (round == 0) {
        ours.forget();
        theirs.forget();
      }
      rest();
      theirs.time(() -> require(!plain.load().getContents().isEmpty()));
      rest();
      List<ClientSession> opened = new ArrayList<>();
      ours.time(() -> opened.add(clients.open(folder, OpenMode.READ_ONLY)));
      opened.forEach(ClientSession::close);
    }
    row("load, against one file in plain EMF", ours.medianMillis(), theirs.medianMillis(), 1.2);
  }

  // ---- saving

  private void saves(ClientSession session, PlainEmf plain) {
    XMIResourceImpl resource = plain.holding(session.client());
    Stopwatch full = new Stopwatch();
    Stopwatch theirs = new Stopwatch();
    Stopwatch one = new Stopwatch();
    List<ChapterPart> parts = session.index().all(ChapterPart.class);
    for (int round = -WARM_UP; round < rounds; round++) {
      if (round == 0) {
        full.forget();
        theirs.forget();
        one.forget();
      }
      rest();
      theirs.time(() -> plain.save(resource));
      session.run(new TouchEveryFile("round " + round));
      rest();
      full.time(session::save);
      for (int edit = 0; edit < SMALL_SAVES; edit++) {
        ChapterPart part = parts.get(((round + WARM_UP) * SMALL_SAVES + edit) % parts.size());
        session.run(new SetFeature(part, ModelPackage.Literals.ELEMENT__NOTES, "edit " + edit + " in round " + round));
        rest();
        one.time(session::save);
      }
    }
    row("full safe save, against one file in plain EMF", full.medianMillis(), theirs.medianMillis(), 1.3);
    row("save after one edit, against a full save", one.medianMillis(), full.medianMillis(), 1 / 20.0);
  }

  private record TouchEveryFile(String notes) implements Operation {

    @Override
    public Message label() {
      return Message.of(LargeClient.class, "touch");
    }

    @Override
    public void apply(Edit edit) {
      edit.index().all(FileRoot.class).forEach(root -> root.setNotes(notes));
    }
  }

  // ---- editing

  private void edits(ClientSession large) {
    try (ClientSession small = client("small", 1_000, 4)) {
      large.index().referrers(large.client());
      small.index().referrers(small.client());
      Stopwatch inLarge = new Stopwatch();
      Stopwatch inSmall = new Stopwatch();
      List<Element> many = sample(large);
      List<Element> few = sample(small);
      for (int round = -WARM_UP * 3; round < rounds * 3; round++) {
        if (round == 0) {
          inLarge.forget();
          inSmall.forget();
        }
        String name = "name in round " + round;
        inSmall.time(() -> rename(small, few, name));
        inLarge.time(() -> rename(large, many, name));
      }
      row("one-attribute operation at " + counted + " elements, against 1000", inLarge.medianMillis() / EDITS,
          inSmall.medianMillis() / EDITS, 1.5);
    }
  }

  /** Equally many elements of both clients, so that the processor's cache holds as much of the one as of the other. */
  private static List<Element> sample(ClientSession session) {
    List<Element> all = session.index().all(Element.class);
    Random random = new Random(1);
    return Stream.generate(() -> all.get(random.nextInt(all.size()))).filter(each -> !(each instanceof FileRoot))
        .limit(500).toList();
  }

  private static void rename(ClientSession session, List<Element> elements, String name) {
    for (int edit = 0; edit < EDITS; edit++) {
      session.run(new SetFeature(elements.get(edit % elements.size()), ModelPackage.Literals.ELEMENT__NAME,
          name + " " + edit));
    }
  }

  // ---- reporting

  private void row(String what, double ours, double base, double limit) {
    Row row = new Row(what, ours, base, limit);
    rows.add(row);
    out.println(row.markdown());
  }

  private String markdown(String commit) {
    Runtime runtime = Runtime.getRuntime();
    StringBuilder text = new StringBuilder();
    text.append("Measured on ").append(LocalDate.now(ZoneOffset.UTC)).append(", commit ").append(commit).append(", ")
        .append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.arch")).append(", ")
        .append(runtime.availableProcessors()).append(" processors, Java ")
        .append(System.getProperty("java.version")).append(", heap ").append(runtime.maxMemory() >> 20)
        .append(" MiB; ").append(counted).append(" elements in ").append(files)
        .append(" files; medians of ").append(rounds).append(" rounds in one run.\n\n");
    text.append("| what | ms | compared with, ms | ratio | at most | holds |\n|---|---:|---:|---:|---:|---|\n");
    rows.forEach(row -> text.append(row.markdown()).append('\n'));
    return text.toString();
  }

  private static void require(boolean expected) {
    if (!expected) {
      throw new UncheckedIOException(new IOException("The file is empty"));
    }
  }

  /** Lets the collector do its work between two measurements, not during one. */
  private static void rest() {
    System.gc();
  }
}
