package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.ElementSearch.Found;
import org.throughline.core.ElementSearch.Rank;
import org.throughline.core.ElementSearch;
import org.throughline.core.ModelTexts;
import org.throughline.core.RenameElement;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Topic;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.RandomEdits;
import org.throughline.testkit.TemporaryClients;

/** A few typed letters lead to the element that was meant. */
class ElementSearchTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private static ElementSearch search(ClientSession session) {
    ElementSearch search = new ElementSearch(Locale.ENGLISH);
    session.read(access -> {
      search.addAll(access);
      return search;
    });
    session.addListener(new ClientListener() {
      @Override
      public void changed(ClientChange change) {
        search.follow(change);
      }
    });
    return search;
  }

  private static Topic topic(ClientSession session, String name) {
    return (Topic) session.run(AddElement.of(session.client().getOrganisation(),
        ModelPackage.Literals.ORGANISATION__TOPICS, ModelPackage.Literals.TOPIC, name)).added().getFirst();
  }

  private static List<String> names(ElementSearch search, String typed) {
    return search.find(typed, 20, List.of(), () -> false).stream().map(Found::name).toList();
  }

  @Test
  void beginningsComeBeforeWordsAndWordsBeforeParts() {
    ClientSession session = temporary.empty();
    List.of("Snow in spring", "Offspring", "Spring", "Spring campaign", "Sun, prayer and ring").forEach(
        name -> topic(session, name));
    ElementSearch search = search(session);
    assertEquals(List.of("Spring", "Spring campaign", "Snow in spring", "Offspring"), names(search, "SPRING"));
    assertEquals(List.of("Spring campaign"), names(search, "spca"));
    assertEquals(List.of("Spring campaign"), names(search, "camp spr"));
    assertEquals(Rank.BEGINNINGS, search.find("spca", 1, List.of(), () -> false).getFirst().rank());
  }

  @Test
  void accentsAndCapitalsMakeNoDifference() {
    ClientSession session = temporary.empty();
    topic(session, "Löften vi håller");
    ElementSearch search = search(session);
    assertEquals(List.of("Löften vi håller"), names(search, "lofte"));
    assertEquals(List.of("Löften vi håller"), names(search, "HÅLLER"));
  }

  @Test
  void theKindFindsToo() {
    ClientSession session = temporary.empty();
    topic(session, "Storm");
    assertEquals(List.of("Storm"), names(search(session), "topic"));
    assertEquals(List.of("Storm"), names(search(session), "topic sto"));
  }

  @Test
  void whatWasUsedLastComesFirstAmongEquals() {
    ClientSession session = temporary.empty();
    Topic first = topic(session, "Storm A");
    Topic second = topic(session, "Storm B");
    ElementSearch search = search(session);
    assertEquals(List.of(first, second), search.find("storm", 9, List.of(), () -> false).stream()
        .map(Found::element).toList());
    assertEquals(List.of(second, first), search.find("storm", 9, List.of(second), () -> false).stream()
        .map(Found::element).toList());
  }

  @Test
  void itFollowsRenamingAddingDeletingAndUndo() {
    ClientSession session = temporary.empty();
    ElementSearch search = search(session);
    Topic topic = topic(session, "Storm");
    assertEquals(List.of("Storm"), names(search, "storm"));
    session.run(new RenameElement(topic, "Hail"));
    assertEquals(List.of(), names(search, "storm"));
    session.run(new DeleteElement(topic));
    assertEquals(List.of(), names(search, "hail"));
    session.history().undo();
    assertEquals(List.of("Hail"), names(search, "hail"));
  }

  @Test
  void cancelledItFindsNothing() {
    ClientSession session = temporary.filled(new ModelBuilder(3).perList(3).depth(4));
    ElementSearch search = search(session);
    assertTrue(search.size() > 1024);
    assertEquals(List.of(), search.find("s", 5, List.of(), () -> true));
  }

  // ---- against a naive way to do the same

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }

  private static int naive(Found each, String kind, String typed) {
    String name = fold(each.name());
    if (name.equals(fold(typed))) {
      return 0;
    }
    if (name.startsWith(fold(typed))) {
      return 1;
    }
    int worst = 0;
    for (String part : fold(typed).split("\\s+")) {
      worst = Math.max(worst, naivePart(each, name, fold(kind), part));
    }
    return worst;
  }

  private static int naivePart(Found each, String name, String kind, String part) {
    List<String> words = Arrays.stream(each.name().split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
        .filter(word -> !word.isEmpty()).map(ElementSearchTest::fold).toList();
    if (name.startsWith(part)) {
      return 1;
    }
    if (words.stream().anyMatch(word -> word.startsWith(part))) {
      return 2;
    }
    if (name.contains(part)) {
      return 3;
    }
    // All ways to cut the letters in pieces, each the beginning of the next word, by an expression.
    for (int first = 0; first < words.size(); first++) {
      String nested = "";
      for (int i = words.size() - 1; i >= first; i--) {
        String beginnings = Arrays.stream(words.get(i).split("")).collect(Collectors.joining("(?:", "(?:", ""))
            + ")?".repeat(words.get(i).length());
        nested = beginnings.substring(0, beginnings.length() - 1) + (nested.isEmpty() ? "" : "(?:" + nested + ")?");
      }
      if (part.matches(nested)) {
        return 4;
      }
    }
    return kind.contains(part) ? 5 : 6;
  }

  @Test
  void aNaiveSearchFindsTheSameInTheSameOrder() {
    ModelTexts texts = new ModelTexts();
    Map<EClass, String> kinds = new HashMap<>();
    Function<Element, String> kind = element -> kinds.computeIfAbsent(element.eClass(),
        type -> texts.label(type, Locale.ENGLISH));
    for (int seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      ClientSession session = temporary.filled(new ModelBuilder(seed).perList(1).depth(3));
      ElementSearch search = search(session);
      RandomEdits edits = new RandomEdits(seed);
      for (int i = 0; i < 15; i++) {
        try {
          session.run(edits.next(session));
        } catch (ClientException refused) {
          assertEquals(ClientException.Kind.REFUSED, refused.kind(), "seed " + seed);
        }
      }
      assertEquals(session.index().all(Element.class).size(), search.size(), "seed " + seed);
      for (String typed : List.of("s", "spr", "name", "nasp", "promise", "a e", "name bic", "fraga", "na pr", "kust zo")) {
        List<Element> recent = new ArrayList<>(session.index().all(Element.class).subList(0, 5));
        List<Found> all = search.find(typed, Integer.MAX_VALUE / 2, recent, () -> false);
        Map<Found, Integer> ranks = new HashMap<>();
        all.forEach(each -> ranks.put(each, naive(each, kind.apply(each.element()), typed)));
        List<Found> expected = new ArrayList<>(all);
        expected.sort(Comparator.<Found>comparingInt(ranks::get)
            .thenComparingInt(each -> recent.contains(each.element()) ? recent.indexOf(each.element()) : 99)
            .thenComparingInt(each -> fold(each.name()).length()).thenComparing(each -> fold(each.name()))
            .thenComparing(each -> String.valueOf(each.element().getId())));
        assertEquals(expected, all, "seed " + seed + " " + typed);
        int limit = 1 + random.nextInt(20);
        assertEquals(expected.subList(0, Math.min(limit, expected.size())),
            search.find(typed, limit, recent, () -> false), "seed " + seed + " " + typed);
        // Whatever is not found has the words neither in its name nor in its kind.
        Set<Element> found = all.stream().map(Found::element).collect(Collectors.toSet());
        for (Element element : session.index().all(Element.class)) {
          String words = fold(element.getName() + " " + kind.apply(element));
          if (!found.contains(element)) {
            assertTrue(Arrays.stream(fold(typed).split(" ")).anyMatch(part -> !words.contains(part)),
                "seed " + seed + " " + typed + " " + element.getName());
          }
        }
      }
      session.close();
    }
  }
}
