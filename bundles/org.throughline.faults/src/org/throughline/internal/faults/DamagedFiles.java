package org.throughline.internal.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.OpenMode;

/** Opens a client of which one file was cut short or had bytes flipped, a thousand times, in little memory. */
public final class DamagedFiles {

  private static final int RUNS = 1000;
  private static final long SEED = 20_261_122;
  private static final int SLOWEST = 10;

  private DamagedFiles() {
  }

  static Result start(Path work, Path pristine) throws IOException, InterruptedException {
    Path folder = work.resolve("damaged");
    FaultClient.copy(pristine, folder);
    Child.End end = Child.run(Child.command(List.of(), List.of("-Xmx256m"), DamagedFiles.class, folder.toString()));
    String[] lines = end.output().strip().split("\n");
    List<String> violations = new ArrayList<>(List.of(lines).subList(0, lines.length - 1));
    if (end.code() != 0) {
      violations.add("ended with " + end.code());
    }
    return new Result("damaged files, -Xmx256m", violations, lines[lines.length - 1]);
  }

  /** Argument: the folder of a whole client. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Path> files = FaultClient.files(folder);
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true));
    for (int warm = 0; warm < 60; warm++) {
      open(folder);
    }
    long intact = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      intact = Math.min(intact, open(folder).nanos());
    }
    Random random = new Random(SEED);
    int refused = 0;
    int partly = 0;
    int readable = 0;
    long slowest = 0;
    for (int run = 1; run <= RUNS; run++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = run % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : flipped(whole, random);
      Files.write(file, damaged);
      Opened opened = open(folder);
      for (int again = 0; again < 4 && opened.nanos() > SLOWEST * intact; again++) {
        // A slow run may be the machine's doing; a slow file is slow each time.
        Opened repeated = open(folder);
        opened = repeated.nanos() < opened.nanos() ? repeated : opened;
      }
      slowest = Math.max(slowest, opened.nanos());
      if (opened.nanos() > SLOWEST * intact) {
        System.out.printf("run %d: %d ms against %d ms%n", run, opened.nanos() / 1_000_000, intact / 1_000_000);
      }
      String name = file.getFileName().toString();
      switch (opened.what()) {
        case "refused" -> refused++;
        case "partly" -> partly++;
        case "readable" -> readable++;
        default -> System.out.println("run " + run + ": " + opened.what());
      }
      // A flipped byte in the table of contents makes it name another file, which the message then names.
      if (!opened.what().equals("readable") && !opened.said().contains(name) && !opened.said().contains(folder + "/")) {
        System.out.println("run " + run + ": the message names no file: " + opened.said());
      }
      if (run % 2 == 0 && opened.what().equals("readable")) {
        System.out.println("run " + run + ": a file that was cut short was read as whole");
      }
      if (!Arrays.equals(damaged, Files.readAllBytes(file))) {
        System.out.println("run " + run + ": the file was changed");
      }
      Files.write(file, whole);
    }
    if (printed.size() > 0) {
      System.out.println("printed to the console: " + printed.toString().lines().findFirst().orElse(""));
    }
    System.setErr(console);
    System.out.printf("%d files: %d clients refused, %d opened without the file, %d with bytes flipped inside texts;"
        + " slowest %.1f × the intact client; 0 stack traces%n", RUNS, refused, partly, readable,
        (double) slowest / intact);
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int flip = 0; flip < 1 + random.nextInt(8); flip++) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  /**
   * What opening did.
   *
   * @param what {@code refused}, {@code partly}, {@code readable}, or what nobody should see
   * @param said every message
   * @param nanos how long it took
   */
  private record Opened(String what, String said, long nanos) {
  }

  private static Opened open(Path folder) {
    long start = System.nanoTime();
    try (ClientSession session = FaultClient.clients().open(folder, OpenMode.READ_ONLY)) {
      return new Opened(session.problems().isEmpty() ? "readable" : "partly", session.problems().toString(),
          System.nanoTime() - start);
    } catch (ClientException refused) {
      return new Opened("refused", refused.getMessage(), System.nanoTime() - start);
    } catch (RuntimeException | Error thrown) {
      return new Opened(thrown.toString(), thrown.toString(), System.nanoTime() - start);
    }
  }
}
