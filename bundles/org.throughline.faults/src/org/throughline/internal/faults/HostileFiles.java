package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.OpenMode;

/** Opens files that try to reach the network or other files, without a network and under strace. */
public final class HostileFiles {

  private static final String CANARY = "canary-outside";
  private static final String ADDRESS = "http://192.0.2.1:8080";

  private HostileFiles() {
  }

  static Result start(Path work, Path pristine) throws IOException, InterruptedException {
    String name = "hostile files";
    if (!Child.works("strace", "-V") || !Child.works("unshare", "-n", "true")) {
      return Result.skipped(name, "strace is not installed or unshare -n is not allowed here");
    }
    Path folder = Files.createDirectories(work.resolve("hostile"));
    Path trace = work.resolve("audit");
    int attacks = make(folder, pristine);
    Child.End end = Child.run(Child.command(List.of("unshare", "-n", "strace", "-f", "-qq", "-s", "300", "-o",
        trace.toString(), "-e", "trace=connect,sendto,openat,open,readlink,execve"), List.of(), HostileFiles.class,
        folder.toString()));
    List<String> violations = new ArrayList<>();
    if (end.code() != 0) {
      violations.add("ended with " + end.code() + "\n" + end.output());
    }
    Pattern network = Pattern.compile("sa_family=AF_INET6?");
    Pattern outside = Pattern.compile("open(at)?\\(.*" + CANARY);
    int connections = 0;
    int reads = 0;
    for (String line : Files.readAllLines(trace, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      if (network.matcher(line).find()) {
        connections++;
        violations.add(line);
      }
      if (outside.matcher(line).find()) {
        reads++;
        violations.add(line);
      }
    }
    return new Result(name, violations, "%d files, each opened, resolved, checked and packed: %d connections, %d reads"
        .formatted(attacks, connections, reads) + " outside the folder; " + end.output().strip());
  }

  private static int make(Path folder, Path pristine) throws IOException {
    Path canary = folder.resolve(CANARY + ".throughline");
    String good = Files.readString(pristine.resolve("client.throughline"));
    Files.writeString(canary, good);
    String head = good.substring(0, good.indexOf('\n') + 1);
    String body = good.substring(head.length());
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.put("entity-file", head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + canary + "\">]>\n"
        + body.replace("State 0", "&e;"));
    attacks.put("entity-canary", head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>\n"
        + body.replace("State 0", "&e;"));
    attacks.put("entity-http", head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + ADDRESS + "\">]>\n" + body);
    attacks.put("dtd", head + "<!DOCTYPE x SYSTEM \"" + ADDRESS + "/x.dtd\">\n" + body);
    attacks.put("parameter-entity", head + "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + ADDRESS + "/p\"> %p;]>\n" + body);
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int level = 1; level < 30; level++) {
      bomb.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
    }
    attacks.put("entity-bomb", head + bomb + "]>\n" + body.replace("State 0", "&a29;"));
    attacks.put("schema-location", good.replaceFirst("\n    format=", "\n    xmlns:xsi=\"http://www.w3.org/2001/"
        + "XMLSchema-instance\" xsi:schemaLocation=\"urn:throughline:model:1 " + ADDRESS + "/m.ecore urn:x " + canary
        + "\" xsi:noNamespaceSchemaLocation=\"" + ADDRESS + "\"\n    format="));
    attacks.put("namespace", good.replace("urn:throughline:model:1", ADDRESS + "/model"));
    attacks.put("namespace-file", good.replace("urn:throughline:model:1", canary.toUri().toString()));
    List<String> addresses = List.of(ADDRESS + "/x#a", canary.toUri() + "#/", "file:" + canary + "#/",
        "../" + CANARY + ".throughline#/", "link.throughline#/", "jar:" + ADDRESS + "/a.jar!/b#/",
        "jar:" + canary.toUri() + "!/b#/", "archive:" + ADDRESS + "/a.zip!/b#/", "archive:" + canary.toUri() + "!/b#/",
        "platform:/resource/../" + CANARY + "#/", "tl:/../" + CANARY);
    for (int i = 0; i < addresses.size(); i++) {
      attacks.put("href-" + i, good.replaceFirst("<organisation\\n", "<reviewedBy href=\"" + addresses.get(i)
          + "\"/>\n  <organisation\n"));
    }
    List<String> files = List.of("../" + CANARY + ".throughline", canary.toString(), canary.toUri().toString(),
        "link.throughline", "linked/" + CANARY + ".throughline", "file:" + canary);
    for (int i = 0; i < files.size(); i++) {
      attacks.put("entry-" + i, good.replaceFirst("<entries\\n", "<entries rootId=\"x\" file=\"" + files.get(i)
          + "\" module=\"journey\" nsUri=\"urn:throughline:journey:1\"/>\n  <entries\n"));
    }
    for (Map.Entry<String, String> attack : attacks.entrySet()) {
      Path client = folder.resolve("attack-" + attack.getKey());
      FaultClient.copy(pristine, client);
      Files.writeString(client.resolve("client.throughline"), attack.getValue());
      if (attack.getKey().equals("href-4") || attack.getKey().equals("entry-3")) {
        Files.createSymbolicLink(client.resolve("link.throughline"), canary);
      }
      if (attack.getKey().equals("entry-4")) {
        Files.createSymbolicLink(client.resolve("linked"), folder);
      }
    }
    return attacks.size();
  }

  /** Argument: the folder with a hostile client in each of its folders. */
  public static void main(String[] arguments) throws IOException {
    int refused = 0;
    int opened = 0;
    try (var clients = Files.newDirectoryStream(Path.of(arguments[0]), "attack-*")) {
      for (Path client : clients) {
        try (ClientSession session = FaultClient.clients().open(client, OpenMode.EDIT)) {
          session.client().eAllContents().forEachRemaining(HostileFiles::resolve);
          resolve(session.client());
          opened++;
        } catch (ClientException named) {
          refused++;
        }
        try {
          FaultClient.clients().check(client);
          FaultClient.clients().pack(client, client.resolveSibling(client.getFileName() + ".throughlinez"));
        } catch (ClientException link) {
          continue;
        }
      }
    }
    System.out.println(opened + " opened, " + refused + " refused with a message");
  }

  private static void resolve(EObject object) {
    object.eCrossReferences().forEach(target -> EcoreUtil.resolve(target, object));
  }
}
