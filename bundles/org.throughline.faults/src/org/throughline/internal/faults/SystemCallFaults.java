package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets each system call of a save, and of the recovery after one, fail or be the last one, chosen by strace. */
final class SystemCallFaults {

  private static final Map<String, String> CALLS = Map.of("openat", "openat", "write", "write", "fsync", "fsync",
      "rename", "?rename,?renameat,?renameat2");
  private static final List<String> FAULTS = List.of("signal=SIGKILL", "error=EIO", "error=ENOSPC", "error=EACCES");
  private static final int KILLED = 137;

  /**
   * One system call that touches the folder.
   *
   * @param name which
   * @param number the how-manieth of its name, from 1
   * @param reading true when it opens a file only to read it; that is let fail in one way
   */
  private record Call(String name, int number, boolean reading) {
  }

  /** What one worker found. */
  private static final class Tally {
    private int runs;
    private int recoveries;
    private int damaged;
    private int thrown;
    private int old;
    private int renewed;
    private final List<String> violations = new ArrayList<>();
  }

  private final Path folder;
  private final Path trace;
  private final List<String> faults;
  private final Tally tally = new Tally();

  private SystemCallFaults(Path work, List<String> faults) {
    folder = work.resolve("calls");
    trace = work.resolve("trace");
    this.faults = faults;
  }

  static Result run(Path work, Path pristine) throws IOException, InterruptedException {
    String name = "system calls (open, write, fsync, rename × kill, EIO, ENOSPC, EACCES)";
    if (!Child.works("strace", "-V")) {
      return Result.skipped(name, "strace is not installed");
    }
    List<Future<Tally>> tallies = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (String fault : FAULTS) {
        Path own = Files.createDirectories(work.resolve(fault.replace('=', '-')));
        tallies.add(pool.submit(() -> new SystemCallFaults(own, List.of(fault)).all(pristine)));
      }
    }
    Tally sum = new Tally();
    for (Future<Tally> each : tallies) {
      try {
        Tally found = each.get();
        sum.runs += found.runs;
        sum.recoveries += found.recoveries;
        sum.damaged += found.damaged;
        sum.thrown += found.thrown;
        sum.old += found.old;
        sum.renewed += found.renewed;
        sum.violations.addAll(found.violations);
      } catch (ExecutionException failed) {
        sum.violations.add(String.valueOf(failed.getCause()));
      }
    }
    return new Result(name, sum.violations,
        "%d runs, %d of them during recovery; the old state %d times, the new one %d times, %d damaged, %d stack traces"
            .formatted(sum.runs, sum.recoveries, sum.old, sum.renewed, sum.damaged, sum.thrown));
  }

  private Tally all(Path pristine) throws IOException, InterruptedException {
    every(pristine, "once", "1");
    int saves = tally.runs;
    every(pending(pristine), "open", "");
    tally.recoveries = tally.runs - saves;
    return tally;
  }

  private void every(Path start, String what, String state) throws IOException, InterruptedException {
    Set<String> paths = new LinkedHashSet<>();
    List<Call> calls = calls(start, what, state, paths);
    List<String> watched = new ArrayList<>();
    paths.forEach(path -> watched.addAll(List.of("-P", path)));
    for (Call call : calls) {
      for (String fault : faults) {
        if (call.reading() && !fault.equals("error=EIO")) {
          continue;
        }
        FaultClient.copy(start, folder);
        List<String> wrapper = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
        wrapper.addAll(watched);
        wrapper.addAll(List.of("-e", "trace=" + CALLS.get(call.name()), "-e",
            "inject=" + CALLS.get(call.name()) + ":" + fault + ":when=" + call.number()));
        Child.End end = Child.run(Child.command(wrapper, List.of(), Victim.class, what, folder.toString(), state));
        judge(what + " " + call.name() + "#" + call.number() + " " + fault, end);
      }
    }
  }

  private void judge(String name, Child.End end) {
    tally.runs++;
    if (end.code() != 0 && end.code() != Victim.REFUSED && end.code() != KILLED) {
      tally.thrown++;
      tally.violations.add(name + ": ended with " + end.code() + "\n" + end.output());
    }
    int seen;
    int recovered;
    try {
      seen = FaultClient.seen(folder);
      recovered = FaultClient.recovered(folder);
    } catch (IOException | RuntimeException unreadable) {
      tally.damaged++;
      tally.violations.add(name + ": " + unreadable + "\n" + end.output());
      return;
    }
    boolean whole = seen == recovered && (seen == 0 || seen == 1);
    boolean kept = !end.output().contains("saved") || seen == 1;
    if (!whole || !kept) {
      tally.damaged++;
      tally.violations.add(name + ": seen " + seen + ", recovered " + recovered + "\n" + end.output());
    } else if (seen == 1) {
      tally.renewed++;
    } else {
      tally.old++;
    }
  }

  /** The calls of the busiest thread that touch the folder, and the paths they touch. */
  private List<Call> calls(Path start, String what, String state, Set<String> paths)
      throws IOException, InterruptedException {
    FaultClient.copy(start, folder);
    Child.run(Child.command(List.of("strace", "-f", "-qq", "-y", "-s", "300", "-o", trace.toString(), "-e",
        "trace=" + String.join(",", CALLS.values())), List.of(), Victim.class, what, folder.toString(), state));
    Pattern path = Pattern.compile("[\"<](" + Pattern.quote(folder.toString()) + "[^\"<>]*)[\">]");
    Pattern call = Pattern.compile("^(\\d+) +(openat|write|fsync|rename)(?:at2?)?\\(");
    Map<String, List<Call>> byThread = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Files.readAllLines(trace)) {
      Matcher called = call.matcher(line);
      Matcher touched = path.matcher(line);
      if (called.find() && touched.find() && !touched.group(1).contains(".tl-")) {
        int number = numbers.merge(called.group(1) + called.group(2), 1, Integer::sum);
        byThread.computeIfAbsent(called.group(1), thread -> new ArrayList<>())
            .add(new Call(called.group(2), number, line.contains("O_RDONLY")));
        do {
          paths.add(touched.group(1));
        } while (touched.find());
      }
    }
    return byThread.values().stream().max(Comparator.comparing(List::size)).orElse(List.of());
  }

  /** A folder in which a save was killed after it counted and before all was in place. */
  private Path pending(Path pristine) throws IOException, InterruptedException {
    Path pending = folder.resolveSibling("pending");
    Set<String> paths = new LinkedHashSet<>();
    calls(pristine, "once", "1", paths);
    List<String> wrapper = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
    paths.forEach(path -> wrapper.addAll(List.of("-P", path)));
    // The first rename is the manifest's, the second puts one file in place, the third never happens.
    wrapper.addAll(List.of("-e", "trace=" + CALLS.get("rename"), "-e",
        "inject=" + CALLS.get("rename") + ":signal=SIGKILL:when=3"));
    FaultClient.copy(pristine, folder);
    Child.run(Child.command(wrapper, List.of(), Victim.class, "once", folder.toString(), "1"));
    if (!Files.exists(folder.resolve(".throughline/commit"))) {
      tally.violations.add("no save could be stopped in the middle of its commit");
    }
    FaultClient.copy(folder, pending);
    return pending;
  }
}
