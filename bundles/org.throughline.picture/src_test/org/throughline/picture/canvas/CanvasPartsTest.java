package org.throughline.picture.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;

/** Three rows of three cards, 100 by 50 with 20 between them, named a to i. */
class CanvasPartsTest {

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

  private final SceneMap map = new SceneMap(cards());

  private static Scene cards() {
    List<Shape> shapes = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      Box box = new Box(i % 3 * 120, i / 3 * 70, 100, 50);
      String id = NAMES.get(i);
      shapes.add(new Shape.Rectangle(box.x(), box.y(), 100, 50, 8, Paint.fill(Token.SURFACE), Tag.of(Role.CARD, id)));
      shapes.add(new Shape.Circle(box.x(), box.y(), 5, Paint.line(Token.ACCENT, 3), Tag.of(Role.STATION, id)));
      items.add(Item.of(id, Role.CARD, box, 8, id));
    }
    return new Scene(400, 300, "Cards", "Nine cards.", shapes, items, List.of(),
        new ValueTable(List.of(new ValueTable.Column("Card", ValueTable.Kind.TEXT)), List.of()));
  }

  private static String id(Optional<Node> node) {
    return node.map(Node::id).orElse("nothing");
  }

  @Test
  void aPointHitsTheCardUnderItAndNothingBetweenCards() {
    assertEquals("a", id(map.at(50, 25)));
    assertEquals("f", id(map.at(250, 100)));
    assertEquals("nothing", id(map.at(110, 25)));
  }

  @Test
  void aMarqueeTakesWhatLiesWhollyInside() {
    assertEquals(List.of("a", "b", "d", "e"), map.within(new Box(-5, -5, 230, 130)).stream().map(Node::id).toList());
    assertEquals(List.of(), map.within(new Box(10, 10, 50, 20)));
  }

  @Test
  void onlyTheShapesOfAnAreaAreLookedAt() {
    assertEquals(2, map.shapesIn(new Box(0, 0, 60, 60)).length);
    assertEquals(18, map.shapesIn(new Box(-10, -10, 500, 500)).length);
  }

  @Test
  void arrowsGoToWhatLiesThereAndTabGoesOnInReadingOrder() {
    Walk walk = new Walk(map);
    assertEquals("f", id(walk.towards("e", Direction.RIGHT)));
    assertEquals("d", id(walk.towards("e", Direction.LEFT)));
    assertEquals("b", id(walk.towards("e", Direction.UP)));
    assertEquals("h", id(walk.towards("e", Direction.DOWN)));
    assertEquals("nothing", id(walk.towards("c", Direction.RIGHT)));
    assertEquals("d", id(walk.next("c")));
    assertEquals("nothing", id(walk.next("i")));
    assertEquals("a", id(walk.next(null)));
    assertEquals("i", id(walk.previous(null)));
    assertEquals("nothing", id(walk.previous("a")));
  }

  @Test
  void everyCardIsReachedByArrows() {
    Walk walk = new Walk(map);
    List<String> seen = new ArrayList<>(List.of("a"));
    for (int i = 0; i < seen.size(); i++) {
      for (Direction direction : Direction.values()) {
        walk.towards(seen.get(i), direction).map(Node::id).filter(id -> !seen.contains(id)).ifPresent(seen::add);
      }
    }
    assertEquals(NAMES, seen.stream().sorted().toList());
  }

  @Test
  void aDraggedCardComesIntoLineWithItsNeighbour() {
    Box card = new Box(0, 0, 100, 50);
    Snap snap = Snap.of(card, 117, 73, List.of(new Box(120, 200, 100, 50)), 6);
    assertEquals(120, snap.dx());
    assertEquals(72, snap.dy(), "no neighbour in that direction, so the grid");
    assertEquals(1, snap.guides().size());
  }

  @Test
  void withoutNeighboursItComesOntoTheGrid() {
    Snap snap = Snap.of(new Box(3, 3, 100, 50), 10, 10, List.of(), 6);
    assertEquals(16, 3 + snap.dx());
    assertEquals(16, 3 + snap.dy());
    assertTrue(snap.guides().isEmpty());
    assertEquals(10, Snap.none(10, 10).dx());
  }

  @Test
  void areasThatLieApartStayApart() {
    Damage damage = new Damage();
    damage.add(new Box(0, 0, 100, 50));
    damage.add(new Box(4, 2, 100, 50));
    damage.add(new Box(900, 600, 100, 50));
    damage.add(new Box(0, 0, 0, 50));
    assertEquals(2, damage.areas().size());
    assertEquals(new Box(0, 0, 104, 52), damage.areas().get(0));
  }

  @Test
  void selectionKeepsItsOrderAndForgetsWhatIsGone() {
    Selection selection = Selection.of("a").toggled("c").toggled("b").toggled("c");
    assertEquals(List.of("a", "b"), selection.ids());
    assertEquals("b", selection.last().orElseThrow());
    assertEquals(List.of("a", "b", "x"), selection.with(List.of("b", "x")).ids());
    assertEquals(List.of("a", "b"), selection.with(List.of("x")).keeping(map).ids());
    assertFalse(selection.has("c"));
  }

  @Test
  void statesAreDrawnOverThingsAndMoveNothing() {
    Node node = map.node("e").orElseThrow();
    List<Shape> selected = Overlay.selected(node, map.scene());
    assertTrue(selected.stream().allMatch(shape -> node.reach().grown(8).contains(shape.box(), 0.01)));
    assertEquals(2, selected.size(), "an edge and a filled station");
    List<Shape> dragged = Overlay.dragged(node, map.scene(), 30, 40);
    assertEquals(node.shapes().size() + 1, dragged.size());
    assertEquals(map.scene().shapes().get(node.shapes().getFirst()).box().moved(30, 40), dragged.getFirst().box());
  }
}
