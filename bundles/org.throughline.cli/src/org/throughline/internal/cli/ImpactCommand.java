package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.ChangeImpact.Group;
import org.throughline.coherence.ChangeImpact.Hop;
import org.throughline.coherence.ChangeImpact.Touched;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.Element;
import picocli.CommandLine;

/** Tells what changing or deleting an element would touch. */
@Component
public final class ImpactCommand implements Command {

  /** How many elements on the way are named; of a longer way its beginning and end. */
  private static final int MOST_BETWEEN = 4;

  private final Clients clients;
  private final RuleCatalog catalog;

  /** A command that opens with these and follows that line. */
  @Activate
  public ImpactCommand(@Reference Clients clients, @Reference RuleCatalog catalog) {
    this.clients = clients;
    this.catalog = catalog;
  }

  @Override
  public Call prepare() {
    return new ImpactCall();
  }

  @CommandLine.Command(name = "impact")
  private final class ImpactCall implements Call {

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
        Element meant = elements.meant(element, console.language());
        ChangeImpact impact =
            ChangeImpact.of(session.index(), catalog.line(), List.of(meant), Math.max(1, depth), () -> {
            });
        if (json) {
          console.json(json(impact, meant, elements, console.language()));
        } else {
          show(impact, meant, elements, console);
        }
        ClientFolder.warnOfUnsaved(clients, place, console);
        ClientFolder.warn(session, console);
        return ClientFolder.exitCode(session);
      }
    }

    private static void show(ChangeImpact impact, Element meant, Elements elements, Console console) {
      Locale language = console.language();
      List<Group> groups = impact.groups();
      if (groups.isEmpty()) {
        console.say(Message.of(ImpactCommand.class, "impact.nothing", ModelLabel.name(meant)));
      } else {
        console.say(
            Message.of(ImpactCommand.class, "impact.head", ModelLabel.name(meant), impact.count(), groups.size()));
      }
      if (impact.direct().inside() > 0) {
        console.say(Message.of(ImpactCommand.class, "impact.inside", impact.direct().inside()));
      }
      for (Group group : groups) {
        console.line("");
        console.line(elements.chapter(group.chapter(), language) + " (" + group.count() + ")");
        Elements.together(group.touched().stream()
            .map(each -> Elements.told(each.element(), language) + via(each, language)).toList())
            .forEach(each -> console.line("  " + each));
        if (group.beyond() > 0) {
          console.say(Message.of(ImpactCommand.class, "impact.beyond", group.beyond()));
        }
      }
    }

    private static String via(Touched touched, Locale language) {
      List<Hop> way = touched.way();
      List<Hop> between = way.subList(0, way.size() - 1);
      String by = between.size() <= MOST_BETWEEN ? names(between, language)
          : names(between.subList(0, MOST_BETWEEN / 2), language) + ", … "
              + names(between.subList(between.size() - MOST_BETWEEN / 2, between.size()), language);
      return by.isEmpty() ? "" : " " + Message.of(ImpactCommand.class, "impact.via", by).in(language);
    }

    private static String names(List<Hop> hops, Locale language) {
      return hops.stream().map(hop -> ModelLabel.name(hop.to()).in(language)).collect(Collectors.joining(", "));
    }

    private static Map<String, @Nullable Object> json(ChangeImpact impact, Element meant, Elements elements,
        Locale language) {
      Map<String, @Nullable Object> result = new LinkedHashMap<>();
      result.put("element", elements.json(meant));
      result.put("inside", impact.direct().inside());
      result.put("touched", impact.count());
      List<Object> chapters = new ArrayList<>();
      for (Group group : impact.groups()) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("chapter", elements.chapter(group.chapter(), language));
        one.put("beyond", group.beyond());
        one.put("elements", group.touched().stream().map(each -> {
          Map<String, @Nullable Object> it = elements.json(each.element());
          it.put("way", each.way().stream().map(hop -> Map.of("to", String.valueOf(elements.json(hop.to()).get("id")),
              "feature", hop.feature().getEContainingClass().getName() + "." + hop.feature().getName())).toList());
          return it;
        }).toList());
        chapters.add(one);
      }
      result.put("chapters", chapters);
      return result;
    }
  }
}
