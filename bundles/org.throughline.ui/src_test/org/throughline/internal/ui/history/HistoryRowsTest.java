package org.throughline.internal.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementState;
import org.throughline.core.RenameElement;
import org.throughline.internal.ui.history.HistoryRows.Row;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.TemporaryClients;

/** The steps of a session as lines. */
class HistoryRowsTest {

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private static List<Row> rows(ClientSession session) {
    return HistoryRows.of(session.history(), Locale.of("nl"), ZoneId.of("Europe/Amsterdam"));
  }

  @Test
  void theLinesTellWhereTheSessionStandsAndWhatIsSaved() {
    ClientSession session = temporary.empty();
    session.run(new RenameElement(session.client(), "Kusthuis"));
    session.save();
    session.run(new RenameElement(session.client(), "Strandhuis"));
    session.history().undo();
    List<Row> rows = rows(session);
    assertEquals(3, rows.size());
    assertEquals("Zoals het geopend is", rows.getFirst().text());
    assertTrue(rows.get(1).current() && rows.get(1).saved() && !rows.get(1).undone());
    assertTrue(rows.get(2).undone());
    assertTrue(rows.get(2).spoken(Locale.of("nl")).endsWith("ongedaan gemaakt"));
  }

  @Test
  void valuesOfEarlierVersionsAreWorded() {
    ClientSession session = temporary.empty();
    VersionText text = new VersionText(Locale.of("sv"), ZoneId.of("Europe/Stockholm"), session.index());
    assertEquals("inget", text.value(ModelPackage.Literals.ELEMENT__NAME, Optional.empty()));
    assertEquals("två", text.value(ModelPackage.Literals.ELEMENT__NAME, Optional.of("  två\n")));
    assertEquals("Zekerhuis, (borttaget)", text.value(ModelPackage.Literals.ORGANISATION__GUARDIANS, Optional.of(List.of(
        new ElementState.Pointer(session.client().getId()), new ElementState.Pointer("gone")))));
  }
}
