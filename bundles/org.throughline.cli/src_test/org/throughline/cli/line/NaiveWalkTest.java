package org.throughline.cli.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Line;
import org.throughline.coherence.Link;
import org.throughline.coherence.Story;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.Trace;
import org.throughline.coherence.spi.LineSource.Step;
import org.throughline.coherence.spi.LineSource.Way;
import org.throughline.core.ClientSession;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.RandomEdits;
import org.throughline.testkit.TemporaryClients;

/** Traces and impacts are exactly those of a walk that looks at every object of the client anew. */
class NaiveWalkTest {

  private static final int LOOKS = 40;

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final Line line = Lines.product();
  private ClientSession session;

  /** One reference as it stands in the model: what has it, where it points, and which it is. */
  private record Edge(EObject source, EObject target, EReference reference) {
  }

  private void fill(long seed) {
    session = temporary.filled(new ModelBuilder(seed).perList(2).depth(2).density(0.7));
    RandomEdits edits = new RandomEdits(seed);
    for (int each = 0; each < 40; each++) {
      try {
        session.run(edits.next(session));
      } catch (org.throughline.core.ClientException refused) {
        continue;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aTraceHasEveryEdgeANaiveWalkFindsAndNoOther(long seed) {
    fill(seed);
    List<Edge> edges = edges();
    Random random = new Random(seed);
    List<Element> elements = session.index().all(Element.class);
    int met = 0;
    for (int look = 0; look < LOOKS; look++) {
      Element from = elements.get(random.nextInt(elements.size()));
      Trace trace = new Throughline(session.index(), line).trace(from);
      assertEquals(naive(from, edges, true), new HashSet<>(trace.above().links()), "up, seed " + seed + " " + from);
      assertEquals(naive(from, edges, false), new HashSet<>(trace.below().links()), "down, seed " + seed + " " + from);
      assertEquals(trace.above().stations().size(), new HashSet<>(trace.above().elements()).size(), "each once");
      met += trace.above().links().size() + trace.below().links().size();
      Story story = new Throughline(session.index(), line).story(from);
      boolean leads = trace.above().elements().stream().anyMatch(Throughline::isTop) || Throughline.isTop(from);
      assertEquals(leads, story.reaches(), "seed " + seed + " " + from);
      trace.above().stations().stream().filter(each -> Throughline.isTop(each.element()))
          .mapToInt(Trace.Station::distance).min()
          .ifPresent(nearest -> assertTrue(Throughline.isTop(from) || nearest == story.way().size(),
              "the shortest, seed " + seed));
    }
    assertTrue(met > LOOKS, "the client is connected: " + met);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void orphansAreThoseFromWhichNoNaiveWalkReachesTheTop(long seed) {
    fill(seed);
    List<Edge> edges = edges();
    Set<EObject> expected = new HashSet<>();
    for (Element each : session.index().all(Element.class)) {
      if (line.hanging().stream().anyMatch(type -> type.isSuperTypeOf(each.eClass())) && !Throughline.isTop(each)
          && naive(each, edges, true).stream().map(Link::upper).noneMatch(Throughline::isTop)) {
        expected.add(each);
      }
    }
    assertEquals(expected, new HashSet<>(new Throughline(session.index(), line).orphans()), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void anImpactIsTheClosureOfReferencesLineAndWholes(long seed) {
    fill(seed);
    List<Edge> edges = edges();
    Random random = new Random(seed);
    List<Element> elements = session.index().all(Element.class);
    for (int look = 0; look < LOOKS; look++) {
      Element from = elements.get(random.nextInt(elements.size()));
      ChangeImpact whole =
          ChangeImpact.of(session.index(), line, List.of(from), Integer.MAX_VALUE, () -> {
          });
      Set<EObject> expected = closure(from, edges);
      Set<EObject> touched = new HashSet<>(whole.touched().stream().map(ChangeImpact.Touched::element).toList());
      assertEquals(expected, touched, "seed " + seed + " " + from);
      assertEquals(expected.size(), whole.count());
      ChangeImpact near = ChangeImpact.of(session.index(), line, List.of(from), 1, () -> {
      });
      assertEquals(whole.count(), near.count(), "what is far is counted");
      assertEquals(whole.touched().stream().filter(each -> each.distance() == 1).toList(), near.touched());
      for (ChangeImpact.Touched each : whole.touched()) {
        assertEquals(each.element(), each.way().getLast().to());
        for (int hop = 1; hop < each.way().size(); hop++) {
          assertEquals(each.way().get(hop - 1).to(), each.way().get(hop).from(), "the way hangs together");
        }
      }
    }
  }

  // ---- the naive walks

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (EObject source : ModelBuilder.tree(session.client())) {
      for (EReference reference : source.eClass().getEAllReferences()) {
        Object value = source.eGet(reference);
        List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        for (Object each : values) {
          if (each instanceof ElementRef pointer) {
            if (pointer.getTargetId() != null) {
              session.index().byId(pointer.getTargetId())
                  .ifPresent(target -> edges.add(new Edge(source, target, reference)));
            }
          } else if (each instanceof EObject target && !target.eIsProxy()) {
            edges.add(new Edge(source, target, reference));
          }
        }
      }
    }
    return edges;
  }

  private static EObject element(EObject object) {
    return object instanceof Element || object.eContainer() == null ? object : element(object.eContainer());
  }

  private List<Link> links(List<Edge> edges) {
    List<Link> links = new ArrayList<>();
    for (Edge edge : edges) {
      for (Step step : line.steps()) {
        if (step.reference() == edge.reference) {
          EObject source = element(edge.source);
          EObject target = element(edge.target);
          if (source != target) {
            links.add(step.way() == Way.UP ? new Link(source, target, step) : new Link(target, source, step));
          }
        }
      }
    }
    return links;
  }

  private Set<Link> naive(EObject from, List<Edge> edges, boolean up) {
    List<Link> links = links(edges);
    Set<EObject> reached = new HashSet<>(Set.of(from));
    Set<Link> found = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Link link : links) {
        if (reached.contains(up ? link.lower() : link.upper()) && found.add(link)) {
          grows = true;
          reached.add(up ? link.upper() : link.lower());
        }
      }
    }
    return found;
  }

  private Set<EObject> closure(Element from, List<Edge> edges) {
    Set<EObject> origins = new HashSet<>();
    ModelBuilder.tree(from).stream().filter(Element.class::isInstance).forEach(origins::add);
    List<EObject[]> touches = new ArrayList<>();
    for (Edge edge : edges) {
      boolean pointer = edge.reference.getEReferenceType() == org.throughline.model.ModelPackage.Literals.ELEMENT_REF;
      if (pointer || !edge.reference.isContainment() && !edge.reference.isContainer()) {
        touches.add(new EObject[] {edge.target, element(edge.source)});
      }
    }
    for (Link link : links(edges)) {
      boolean part = link.step().reference().isContainment() && link.step().reference().getEReferenceType()
          != org.throughline.model.ModelPackage.Literals.ELEMENT_REF;
      touches.add(part ? new EObject[] {link.lower(), link.upper()} : new EObject[] {link.upper(), link.lower()});
    }
    Set<EObject> touched = new HashSet<>(origins);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (EObject[] each : touches) {
        grows |= touched.contains(each[0]) && touched.add(each[1]);
      }
    }
    touched.removeAll(origins);
    return touched;
  }
}
