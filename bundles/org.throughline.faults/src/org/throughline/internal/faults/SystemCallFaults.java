package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets each system call of a save, and of the recovery after one, fail or be the last one, chosen by strace. */
final class SystemCallFaults {

  private static final Map<String, String> CALLS = new LinkedHashMap<>(Map.of("openat", "openat", "write", "write",
      "fsync", "fsync", "rename", "?rename,?renameat,?renameat2"));
  private static final List<String> FAULTS = List.of("signal=SIGKILL", "error=EIO", "error=ENOSPC", "error=EACCES");
  private static final int KILLED = 137;

  private final Path folder;
  private final Path trace;
  private int runs;
  private int damaged;
  private int thrown;
  private int old;
  private int renewed;
  private final List<String> violations = new ArrayList<>();

  SystemCallFaults(Path work) {
    folder = work.resolve("calls");
    trace = work.resolve("trace");
  }

  Result run(Path pristine) throws IOException, InterruptedException {
    if (!Child.works("strace", "-V")) {
      return Result.skipped("system calls", "strace is not installed");
    }
    every(pristine, "once", "1", 0, 1);
    Path pending = pending(pristine);
    int before = runs;
    every(pending, "open", "", 0, 1);
    return new Result("system calls (open, write, fsync, rename × kill, EIO, ENOSPC, EACCES)", violations,
        "%d runs, %d of them during recovery; %d times the old state, %d times the new one, %d damaged, %d stack traces"
            .formatted(runs, runs - before, old, renewed, damaged, thrown));
  }

  /** Every call of one kind of process, with every fault. */
  private void every(Path start, String what, String state, int first, int last)
      throws IOException, InterruptedException {
    Set<String> paths = new LinkedHashSet<>();
    Map<String, Integer> counts = counted(start, what, state, paths);
    List<String> watched = new ArrayList<>();
    paths.forEach(path -> watched.addAll(List.of("-P", path)));
    for (Map.Entry<String, Integer> call : counts.entrySet()) {
      for (String fault : FAULTS) {
        for (int when = 1; when <= call.getValue(); when++) {
          FaultClient.copy(start, folder);
          List<String> wrapper = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
          wrapper.addAll(watched);
          wrapper.addAll(List.of("-e", "trace=" + CALLS.get(call.getKey()), "-e",
              "inject=" + CALLS.get(call.getKey()) + ":" + fault + ":when=" + when));
          Child.End end = Child.run(Child.command(wrapper, List.of(), Victim.class, what, folder.toString(), state));
          judge(what + " " + call.getKey() + "#" + when + " " + fault, end, first, last);
        }
      }
    }
  }

  private void judge(String name, Child.End end, int first, int last) {
    runs++;
    if (end.code() != 0 && end.code() != Victim.REFUSED && end.code() != KILLED) {
      thrown++;
      violations.add(name + ": ended with " + end.code() + "\n" + end.output());
    }
    int seen;
    int recovered;
    try {
      seen = FaultClient.seen(folder);
      recovered = FaultClient.recovered(folder);
    } catch (IOException | RuntimeException unreadable) {
      damaged++;
      violations.add(name + ": " + unreadable + "\n" + end.output());
      return;
    }
    boolean whole = seen == recovered && (seen == first || seen == last);
    boolean kept = !end.output().contains("saved") || seen == last;
    if (!whole || !kept) {
      damaged++;
      violations.add(name + ": seen " + seen + ", recovered " + recovered + "\n" + end.output());
    } else if (seen == last) {
      renewed++;
    } else {
      old++;
    }
  }

  /** How often each call touches the folder, and at which paths. */
  private Map<String, Integer> counted(Path start, String what, String state, Set<String> paths)
      throws IOException, InterruptedException {
    FaultClient.copy(start, folder);
    Child.run(Child.command(List.of("strace", "-f", "-qq", "-y", "-s", "300", "-o", trace.toString(), "-e",
        "trace=" + String.join(",", CALLS.values())), List.of(), Victim.class, what, folder.toString(), state));
    Pattern path = Pattern.compile("[\"<](" + Pattern.quote(folder.toString()) + "[^\"<>]*)[\">]");
    Pattern call = Pattern.compile("^(\\d+) +(openat|write|fsync|rename)(?:at2?)?\\(");
    Map<String, Map<String, Integer>> byThread = new HashMap<>();
    for (String line : Files.readAllLines(trace)) {
      Matcher called = call.matcher(line);
      Matcher touched = path.matcher(line);
      if (called.find() && touched.find()) {
        byThread.computeIfAbsent(called.group(1), thread -> new LinkedHashMap<>()).merge(called.group(2), 1, Integer::sum);
        do {
          if (!touched.group(1).contains(".tl-")) {
            paths.add(touched.group(1));
          }
        } while (touched.find());
      }
    }
    return byThread.values().stream()
        .max(java.util.Comparator.comparing(counts -> counts.values().stream().mapToInt(Integer::intValue).sum()))
        .orElse(Map.of());
  }

  /** A folder in which a save was killed just after it counted. */
  private Path pending(Path pristine) throws IOException, InterruptedException {
    Path pending = folder.resolveSibling("pending");
    for (int when = 1; when < 50; when++) {
      FaultClient.copy(pristine, folder);
      Child.run(Child.command(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-P",
          folder.resolve(".throughline/commit").toString(), "-e", "trace=" + CALLS.get("rename") + ",fsync,openat,unlink",
          "-e", "inject=unlink:signal=SIGKILL:when=" + when), List.of(), Victim.class, "once", folder.toString(), "1"));
      if (Files.exists(folder.resolve(".throughline/commit"))) {
        break;
      }
    }
    FaultClient.copy(folder, pending);
    return pending;
  }
}
