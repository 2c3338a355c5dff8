package org.throughline.internal.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.throughline.core.Message;
import org.throughline.exchange.ClipboardTable;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.exchange.elements.ColumnPlan;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.Channel;
import org.throughline.model.ChannelState;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Topic;
import org.throughline.ui.table.RowPlace;

/** What a table shows, keeps, orders and takes in, without a window. */
class TableLogicTest {

  private final Cells cells = cells(Locale.ENGLISH);
  private final Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();

  private static Cells cells(Locale locale) {
    return new Cells(locale, new ValueText(locale, ZoneId.of("Europe/Amsterdam")));
  }

  private Channel channel(String name) {
    Channel channel = ModelFactory.eINSTANCE.createChannel();
    channel.setId("id" + organisation.getChannels().size());
    channel.setName(name);
    organisation.getChannels().add(channel);
    return channel;
  }

  private Person person(String name) {
    Person person = ModelFactory.eINSTANCE.createPerson();
    person.setId("p" + organisation.getPeople().size());
    person.setName(name);
    organisation.getPeople().add(person);
    return person;
  }

  private static CellColumn column(EClass type, String key) {
    return ColumnPlan.of(type).column(key).orElseThrow();
  }

  private static CellColumn channels(String key) {
    return column(ModelPackage.Literals.CHANNEL, key);
  }

  private List<EObject> all(EClass type) {
    List<EObject> all = new ArrayList<>();
    organisation.eContents().stream().filter(type::isInstance).forEach(all::add);
    return all;
  }

  // ---- columns

  @Test
  void theNameComesFirstAndTheRestIsThereToBeChosen() {
    for (EClassifier each : ModelPackage.eINSTANCE.getEClassifiers()) {
      if (each instanceof EClass type && ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)) {
        ColumnPlan plan = ColumnPlan.of(type);
        assertTrue(plan.columns().getFirst().isName(), type.getName());
        assertTrue(plan.atFirst().size() <= 7, type.getName());
        assertEquals(plan.columns().size(), plan.columns().stream().map(CellColumn::key).distinct().count());
        plan.columns().forEach(column -> {
          assertFalse(cells.label(column).isBlank(), column.key());
          assertTrue(ColumnWidth.of(column) > 20);
        });
      }
    }
  }

  @Test
  void anArrangementIsKeptAsTextAndDamageIsLeftOut() {
    ColumnPlan plan = ColumnPlan.of(ModelPackage.Literals.CHANNEL);
    Arrangement mine = new Arrangement(List.of(new Arrangement.Shown("state", 90), new Arrangement.Shown("name", 300)),
        new RowSort("name", true), true);
    assertEquals("state:90 name:300|name-|filters", mine.written());
    assertEquals(Optional.of(mine), Arrangement.read(mine.written(), plan));
    assertEquals(Optional.of(new Arrangement(List.of(new Arrangement.Shown("name", 24)), null, false)),
        Arrangement.read("gone:100 name:1 name:50 x y:z|nothing+|", plan));
    for (String damaged : List.of("", "|||", "gone:20", "name", ":::", "name:99999999999")) {
      assertEquals(Optional.empty(), Arrangement.read(damaged, plan), damaged);
    }
    Arrangement first = Arrangement.atFirst(plan);
    assertEquals(Optional.of(first), Arrangement.read(first.written(), plan));
  }

  // ---- cells

  @Test
  void everyValueComesBackFromItsText() throws BadValue {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      Cells here = cells(locale);
      Channel channel = channel("Facebook " + locale);
      channel.setState(ChannelState.ACTIVE);
      Person anna = person("Anna " + locale);
      channel.setResponsible(anna);
      for (String key : List.of("name", "state", "responsible")) {
        CellColumn column = channels(key);
        assertEquals(channel.eGet(column.feature()), here.read(column, here.text(channel, column), this::all), key);
      }
      KeyQuestion question = ModelFactory.eINSTANCE.createKeyQuestion();
      question.setValidUntil(LocalDate.of(2027, 3, 1));
      CellColumn until = column(ModelPackage.Literals.KEY_QUESTION, "validUntil");
      assertEquals(LocalDate.of(2027, 3, 1), here.read(until, here.text(question, until), this::all));
    }
  }

  @Test
  void listsStandBetweenSemicolonsAndCommasAreUnderstood() throws BadValue {
    Topic topic = ModelFactory.eINSTANCE.createTopic();
    topic.getKeywords().addAll(List.of("dak", "storm, hagel"));
    CellColumn words = column(ModelPackage.Literals.TOPIC, "keywords");
    assertEquals("dak; storm, hagel", cells.text(topic, words));
    assertEquals(List.of("dak", "storm, hagel"), cells.read(words, "dak; storm, hagel;", this::all));
    assertEquals(List.of("a", "b"), cells.read(words, "a\nb\na", this::all));
  }

  @Test
  void whatCannotBeUsedIsRefusedWithAReason() {
    person("Sanne");
    person("Sanne");
    person("Mehmet");
    Map<String, String> wrong = Map.of("state", "onzin", "responsible", "Nobody", "name", "  ");
    wrong.forEach((key, text) -> {
      BadValue bad = assertThrows(BadValue.class, () -> cells.read(channels(key), text, this::all), key);
      assertFalse(bad.text().in(Locale.of("sv")).isBlank());
    });
    BadValue twice = assertThrows(BadValue.class, () -> cells.read(channels("responsible"), "sanne", this::all));
    assertTrue(twice.getMessage().contains("2"), twice.getMessage());
    assertThrows(BadValue.class,
        () -> cells.read(channels(CellColumn.PLACE_KEY), "elsewhere", this::all));
  }

  @Test
  void anEmptyTextEmptiesWhatMayBeEmpty() throws BadValue {
    assertNull(cells.read(channels("responsible"), " ", this::all));
    assertNull(cells.read(channels("purpose"), "", this::all));
  }

  // ---- order

  @Test
  void namesAreSortedAsTheLanguageHasThem() {
    List.of("Ölen", "zeb", "Apa", "ära", "Zorn", "åka").forEach(this::channel);
    List<String> swedish = sorted(cells(Locale.of("sv")), false);
    assertEquals(List.of("Apa", "zeb", "Zorn", "åka", "ära", "Ölen"), swedish);
    List<String> dutch = sorted(cells(Locale.of("nl")), false);
    assertEquals(List.of("åka", "Apa", "ära", "Ölen", "zeb", "Zorn"), dutch);
    assertEquals(dutch.reversed(), sorted(cells(Locale.of("nl")), true));
  }

  private List<String> sorted(Cells here, boolean descending) {
    return new RowOrder(here, List.of(channels("name"))).arrange(new ArrayList<>(organisation.getChannels()),
        RowFilter.NONE, new RowSort("name", descending), () -> {
        }).stream().map(each -> ((Channel) each).getName()).toList();
  }

  @Test
  void sortingIsStableAndEmptyCellsComeLastBothWays() {
    for (int seed = 1; seed <= 50; seed++) {
      organisation.getChannels().clear();
      Random random = new Random(seed);
      for (int i = 0; i < 40; i++) {
        Channel each = channel("n" + i);
        each.setMediaLimit(random.nextInt(3) == 0 ? null : random.nextInt(5));
      }
      List<EObject> rows = new ArrayList<>(organisation.getChannels());
      for (boolean descending : new boolean[] {false, true}) {
        List<EObject> expected = new ArrayList<>(rows);
        Comparator<Integer> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        expected.sort(Comparator.comparing(row -> ((Channel) row).getMediaLimit(), Comparator.nullsLast(order)));
        assertEquals(expected, new RowOrder(cells, List.of(channels("mediaLimit"))).arrange(rows, RowFilter.NONE,
            new RowSort("mediaLimit", descending), () -> {
            }), "seed " + seed);
      }
    }
  }

  @Test
  void filtersLookAtEveryWordAndAtSingleColumns() {
    Channel facebook = channel("Facebook");
    facebook.setPurpose("Vragen beantwoorden");
    Channel letter = channel("Brief één");
    letter.setPurpose("Besluiten");
    RowOrder order = new RowOrder(cells, List.of(channels("name"), channels("purpose")));
    List<EObject> rows = new ArrayList<>(organisation.getChannels());
    assertEquals(List.of(facebook), filtered(order, rows, new RowFilter("FACE vragen", Map.of())));
    assertEquals(List.of(letter), filtered(order, rows, new RowFilter("een", Map.of())));
    assertEquals(List.of(letter), filtered(order, rows, new RowFilter("", Map.of("purpose", "beslui"))));
    assertEquals(List.of(), filtered(order, rows, new RowFilter("face", Map.of("purpose", "beslui"))));
    letter.setName("Facebook");
    order.forget(letter);
    assertEquals(rows, filtered(order, rows, new RowFilter("face", Map.of())));
  }

  private static List<EObject> filtered(RowOrder order, List<EObject> rows, RowFilter filter) {
    return order.arrange(rows, filter, null, () -> {
    });
  }

  // ---- pasting

  private PastePlan.Target target(List<EObject> rows, String... keys) {
    List<CellColumn> columns = java.util.stream.Stream.of(keys).map(TableLogicTest::channels).toList();
    return new PastePlan.Target(cells, columns, rows, this::all, row -> Optional.empty(),
        new RowPlace(organisation, ModelPackage.Literals.ORGANISATION__CHANNELS, ModelPackage.Literals.CHANNEL));
  }

  @Test
  void aPasteSaysWhatItWouldDoBeforeItDoesIt() {
    Channel first = channel("Facebook");
    channel("X");
    PastePlan.Target target = target(new ArrayList<>(organisation.getChannels()), "name", "purpose", "state");
    PastePlan plan = PastePlan.of(target, ClipboardTable.ofText(
        "Facebook\tSnel helpen\tActive\nX\t\tonzin\nMastodon\tNieuw\t\n\n"), 0, 0, null);
    assertFalse(plan.header());
    assertEquals(List.of("Snel helpen"), plan.changes().stream().map(PastePlan.Change::after)
        .filter(text -> !text.equals("Active")).toList());
    assertEquals(List.of("Mastodon"), plan.added().stream().map(PastePlan.NewRow::name).toList());
    assertEquals(1, plan.refused().size());
    assertEquals(2, plan.refused().getFirst().line());
    assertEquals("Facebook", first.getName(), "nothing was done yet");
  }

  @Test
  void namesOfColumnsAreRecognisedInAnyOrder() {
    PastePlan.Target target = target(List.of(), "name", "purpose", "state");
    String state = cells.label(channels("state"));
    PastePlan plan = PastePlan.of(target, ClipboardTable.ofText(
        state.toUpperCase(Locale.ROOT) + "\tNothing known\tName\nActive\tx\tMastodon\n"), -1, 0, null);
    assertTrue(plan.header());
    assertEquals("Mastodon", plan.added().getFirst().name());
    assertEquals(List.of("Nothing known"), plan.refused().stream().map(PastePlan.Refused::column).toList());
  }

  @Test
  void oneTextFillsManyRowsAndReadOnlyOnesAreRefused() {
    Channel first = channel("A");
    Channel second = channel("B");
    PastePlan.Target target = new PastePlan.Target(cells, List.of(channels("purpose")), List.of(first, second),
        this::all, row -> row == second ? Optional.of(Message.of(Cells.class, "cell.fixed", "x")) : Optional.empty(), null);
    PastePlan plan = PastePlan.fill(target, "Zelfde", List.of(first, second), channels("purpose"));
    assertEquals(List.of(first), plan.changes().stream().map(PastePlan.Change::row).toList());
    assertEquals(1, plan.refused().size());
  }

  @Test
  void whatIsCopiedFromATableChangesNothingWhenItIsPastedBack() {
    for (int i = 0; i < 20; i++) {
      Channel each = channel("Kanaal " + i + (i % 3 == 0 ? ", \"tweede\"" : ""));
      each.setPurpose(i % 2 == 0 ? "=Regel\n\"twee\"\tdrie" : null);
    }
    List<EObject> rows = new ArrayList<>(organisation.getChannels());
    PastePlan.Target target = target(rows, "name", "purpose", "state", "mediaLimit");
    List<List<String>> copied = new ArrayList<>();
    copied.add(target.columns().stream().map(cells::label).toList());
    rows.forEach(row -> copied.add(target.columns().stream().map(column -> cells.text(row, column)).toList()));
    PastePlan plan = PastePlan.of(target, ClipboardTable.ofText(ClipboardTable.of(copied).toText()), 0, 0, null);
    assertTrue(plan.header());
    assertEquals(List.of(), plan.changes());
    assertEquals(List.of(), plan.added());
    assertEquals(List.of(), plan.refused());
  }
}
