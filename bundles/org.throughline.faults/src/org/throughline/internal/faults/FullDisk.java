package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.OpenMode;

/** Twelve ways to write on a disk with twenty amounts of room left. Runs on a small file system of its own. */
public final class FullDisk {

  private static final int AMOUNTS = 20;
  private static final int BLOCK = 4096;

  /** Something that writes; true when the old or the new state is there whole afterwards. */
  private interface Writing {
    void write(Path client, Path beside) throws IOException;
  }

  private FullDisk() {
  }

  static Result start(Path work) throws IOException, InterruptedException {
    if (!Child.works("unshare", "-m", "true")) {
      return Result.skipped("full disk", "unshare -m is not allowed here");
    }
    Path mount = Files.createDirectories(work.resolve("full"));
    List<String> wrapper = List.of("unshare", "-m", "sh", "-c",
        "mount -t tmpfs -o size=6m tmpfs \"$0\" && exec \"$@\"", mount.toString());
    Child.End end = Child.run(Child.command(wrapper, List.of(), FullDisk.class, mount.toString()));
    String[] lines = end.output().strip().split("\n");
    List<String> violations = new ArrayList<>(List.of(lines).subList(0, lines.length - 1));
    if (end.code() != 0) {
      violations.add("ended with " + end.code());
    }
    return new Result("full disk", violations, lines[lines.length - 1]);
  }

  /** Argument: an empty folder on a file system of a few megabytes. */
  public static void main(String[] arguments) throws IOException {
    Path mount = Path.of(arguments[0]);
    Path pristine = Files.createTempDirectory("throughline-full");
    FaultClient.remove(pristine);
    FaultClient.make(pristine, 600);
    Map<String, Writing> writers = writers();
    int refused = 0;
    int done = 0;
    int damaged = 0;
    for (Map.Entry<String, Writing> writer : writers.entrySet()) {
      for (int amount = 0; amount < AMOUNTS; amount++) {
        empty(mount);
        Path client = mount.resolve("client");
        FaultClient.copy(pristine, client);
        Path beside = mount.resolve("beside");
        Files.writeString(beside, "old");
        FaultClient.clients().pack(client, mount.resolve("packed.throughlinez"));
        fill(mount, (long) amount * amount * BLOCK / 2);
        String name = writer.getKey() + " with room for " + amount * amount / 2 + " blocks";
        try {
          writer.getValue().write(client, beside);
          done++;
        } catch (ClientException full) {
          refused++;
          if (full.kind() != ClientException.Kind.NOT_WRITABLE || full.getMessage().contains("Exception")
              || !full.getMessage().contains(mount.toString())) {
            System.out.println(name + ": " + full.kind() + " " + full.getMessage());
          }
        } catch (RuntimeException | IOException thrown) {
          System.out.println(name + ": " + thrown);
        }
        Files.delete(mount.resolve("ballast"));
        if (!whole(client, beside)) {
          damaged++;
          System.out.println(name + ": damaged");
        }
      }
    }
    FaultClient.remove(pristine);
    System.out.printf("%d runs (%d writers × %d amounts of room): %d done, %d refused with a message, %d damaged%n",
        done + refused, writers.size(), AMOUNTS, done, refused, damaged);
  }

  private static Map<String, Writing> writers() {
    Map<String, Writing> writers = new LinkedHashMap<>();
    byte[] large = new byte[400_000];
    writers.put("save everything", (client, beside) -> saved(client, true, false));
    writers.put("save and keep a backup", (client, beside) -> {
      saved(client, true, false);
      saved(client, true, false);
    });
    writers.put("autosave", (client, beside) -> saved(client, false, true));
    writers.put("save after autosave", (client, beside) -> saved(client, true, true));
    writers.put("save as", (client, beside) -> {
      try (ClientSession session = FaultClient.clients().open(client, OpenMode.READ_ONLY)) {
        session.saveAs(client.resolveSibling("copy"));
      }
    });
    writers.put("new client", (client, beside) -> FaultClient.make(client.resolveSibling("new"), 30));
    writers.put("pack", (client, beside) -> FaultClient.clients().pack(client, client.resolveSibling("p.throughlinez")));
    writers.put("unpack", (client, beside) -> FaultClient.clients()
        .unpack(client.resolveSibling("packed.throughlinez"), client.resolveSibling("unpacked")));
    writers.put("write a file", (client, beside) -> new DurableWriter().write(beside, large));
    writers.put("write a stream", (client, beside) -> new DurableWriter().write(beside, out -> out.write(large)));
    writers.put("publish", (client, beside) -> {
      DurableWriter writer = new DurableWriter();
      Path temporary = beside.resolveSibling(writer.temporaryName());
      writer.write(temporary, large);
      writer.publish(temporary, beside);
    });
    writers.put("append to a log", (client, beside) -> new DurableWriter()
        .append(client.resolveSibling("log.jsonl"), "x".repeat(100_000)));
    return writers;
  }

  private static void saved(Path client, boolean save, boolean autosave) {
    try (ClientSession session = FaultClient.clients().open(client, OpenMode.EDIT)) {
      if (!session.access().editable()) {
        throw new ClientException(ClientException.Kind.NOT_WRITABLE, session.access().why().orElseThrow(), client);
      }
      session.run(new FaultClient.Bring(1));
      if (autosave) {
        session.autosave();
      }
      if (save) {
        session.save();
      }
    }
  }

  private static boolean whole(Path client, Path beside) throws IOException {
    try {
      int seen = FaultClient.seen(client);
      boolean packed = !Files.exists(client.resolveSibling("p.throughlinez"))
          || FaultClient.clients().check(client.resolveSibling("p.throughlinez")).stream().allMatch(r -> r.problem() == null);
      boolean unpacked = !Files.exists(client.resolveSibling("unpacked"))
          || FaultClient.seen(client.resolveSibling("unpacked")) == 0;
      long size = Files.size(beside);
      return (seen == 0 || seen == 1) && FaultClient.recovered(client) == seen && packed && unpacked
          && (size == 3 || size == 400_000);
    } catch (RuntimeException unreadable) {
      System.out.println(unreadable);
      return false;
    }
  }

  private static void empty(Path mount) throws IOException {
    try (var files = Files.newDirectoryStream(mount)) {
      for (Path file : files) {
        FaultClient.remove(file);
      }
    }
  }

  /** Leaves so many bytes of the file system free. */
  private static void fill(Path mount, long free) throws IOException {
    Path ballast = mount.resolve("ballast");
    try (var channel = Files.newByteChannel(ballast, java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.WRITE)) {
      while (Files.getFileStore(mount).getUsableSpace() >= free + BLOCK) {
        channel.write(ByteBuffer.allocate(BLOCK));
      }
    }
  }
}
