package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Link;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Story;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.Trace;
import org.throughline.coherence.Trace.Chain;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import picocli.CommandLine;

/** Tells why an element exists and what hangs on it. */
@Component
public final class TraceCommand implements Command {

  private final Clients clients;
  private final RuleCatalog catalog;

  /** A command that opens with these and follows that line. */
  @Activate
  public TraceCommand(@Reference Clients clients, @Reference RuleCatalog catalog) {
    this.clients = clients;
    this.catalog = catalog;
  }

  @Override
  public Call prepare() {
    return new TraceCall();
  }

  @CommandLine.Command(name = "trace")
  private final class TraceCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "ELEMENT", descriptionKey = "element")
    private String element = "";

    @CommandLine.Option(names = "--depth", paramLabel = "N")
    private int depth = ChangeImpact.USUAL_DEPTH;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Elements elements = new Elements(session, clients.modules());
        Throughline throughline = new Throughline(session.index(), catalog.line());
        EObject meant = elements.meant(element, console.language());
        Story story = throughline.story(meant);
        Trace trace = throughline.trace(meant, Math.max(1, depth), Integer.MAX_VALUE);
        if (json) {
          Map<String, @Nullable Object> result = new LinkedHashMap<>();
          result.put("element", elements.json(meant));
          result.put("story", story.sentence().in(console.language()));
          result.put("reachesObjective", story.reaches());
          result.put("above", json(trace.above(), elements));
          result.put("below", json(trace.below(), elements));
          console.json(result);
        } else {
          console.say(story.sentence());
          show(trace.above(), "trace.above", Link::lower, meant, console);
          show(trace.below(), "trace.below", Link::upper, meant, console);
          if (trace.above().stations().isEmpty() && trace.below().stations().isEmpty()) {
            console.say(Message.of(TraceCommand.class, "trace.nothing"));
          }
        }
        ClientFolder.warnOfUnsaved(clients, place, console);
        ClientFolder.warn(session, console);
        return ClientFolder.exitCode(session);
      }
    }

    private static void show(Chain chain, String title, Function<Link, EObject> nearer, EObject from,
        Console console) {
      if (chain.stations().isEmpty()) {
        return;
      }
      console.line("");
      console.say(Message.of(TraceCommand.class, title));
      new LineTree(chain, nearer, console).tell(from);
      if (chain.cut()) {
        console.say(Message.of(TraceCommand.class, "trace.more"));
      }
    }

    private static Map<String, Object> json(Chain chain, Elements elements) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("elements", chain.stations().stream().map(each -> {
        Map<String, @Nullable Object> one = elements.json(each.element());
        one.put("distance", each.distance());
        return one;
      }).toList());
      result.put("links", chain.links().stream().map(each -> {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("lower", elements.json(each.lower()).get("id"));
        one.put("upper", elements.json(each.upper()).get("id"));
        one.put("reference", each.step().reference().getEContainingClass().getName() + "."
            + each.step().reference().getName());
        return one;
      }).toList());
      result.put("cut", chain.cut());
      return result;
    }
  }
}
