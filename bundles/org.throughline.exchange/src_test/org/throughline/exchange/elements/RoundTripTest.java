package org.throughline.exchange.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.exchange.TableFile;
import org.throughline.model.Chapter;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.TemporaryClients;

/** Whatever a client holds goes out as a table and comes back exactly, and nothing of a file is lost in silence. */
class RoundTripTest {

  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  private static final String[] HOSTILE = {"=1+1", "+31 6", "-5", "@SUM(A1)", "'=2", "''=3", "' apostrophe", "\tTab",
    "a;b,c|d", "\"quoted\" \"", "line\nline\n\nline", "\n", " around ", "💬👩‍👩‍👧", "\u200B=4", "_x0041_", "é=e\u0301",
    "1,5", "1.500", "2026-11-27", "0012", "TRUE", "#REF!", "[abc]", "Name [x]", "A › B", "› C", "a; \"b\"; c", "\uFEFFmark",
    "\u2028", "x".repeat(40_000), "=cmd|' /C calc'!A0", "ja", "\u00A0", "'", "''", "-", "Ω≈ç√"};

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  @TempDir
  private Path folder;

  private static Set<EClass> classes(ClientSession session) {
    return session.index().all(Element.class).stream().map(EObject::eClass)
        .filter(type -> !ModelPackage.Literals.CHAPTER.isSuperTypeOf(type)
            && type != ModelPackage.Literals.CLIENT && type != ModelPackage.Literals.ORGANISATION)
        .collect(Collectors.toCollection(() -> new TreeSet<>(
            java.util.Comparator.comparing((EClass type) -> type.getEPackage().getName() + type.getName()))));
  }

  /** Gives texts of a client values that files do not like. */
  private record Spoil(Random random, @Nullable EClass only) implements Operation {

    @Override
    public Message label() {
      return Message.of(Cells.class, "yes");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void apply(Edit edit) {
      for (Element element : edit.index().all(Element.class)) {
        if (element instanceof Chapter || element.eContainer() == null || only != null && element.eClass() != only) {
          continue;
        }
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
          if (attribute.isID() || !attribute.isChangeable() || random.nextInt(3) > 0) {
            continue;
          }
          Class<?> kind = attribute.getEAttributeType().getInstanceClass();
          if (ValueText.isPlainText(attribute.getEAttributeType())) {
            String text = HOSTILE[random.nextInt(HOSTILE.length)];
            if (attribute.isMany()) {
              List<Object> values = (List<Object>) element.eGet(attribute);
              if (!text.isBlank() && !values.contains(text)) {
                values.add(text);
              }
            } else {
              element.eSet(attribute, text);
            }
          } else if (kind == BigDecimal.class) {
            element.eSet(attribute, new BigDecimal(new String[] {"-0.5", "1E+3", "0.000000000000000000001", "1.500",
              "12345678901234567890.12", "0", "84.60000000000000001"}[random.nextInt(7)]));
          }
        }
      }
    }
  }

  private Path written(ExportedTable table, boolean workbook) throws IOException {
    return Files.write(folder.resolve(workbook ? "list.xlsx" : "list.csv"),
        workbook ? table.workbook("List") : table.csv());
  }

  private static ElementImport plan(ClientSession session, EClass type, Locale locale, TableFile file) {
    ElementTable table = new ElementTable(session.client(), session.index(), type, locale);
    return ElementImport.plan(session, table, file, ImportMapping.propose(table, file), ImportOptions.USUAL);
  }

  @Test
  void everyListOfEveryClassComesBackUnchangedInALanguageAndBothFormats() throws IOException {
    roundTrips(2, 2);
  }

  @Test
  @Tag("long")
  void everyListOfEveryClassComesBackUnchangedInThreeLanguagesAndBothFormats() throws IOException {
    roundTrips(1, 4);
  }

  private void roundTrips(long firstSeed, long lastSeed) throws IOException {
    for (long seed = firstSeed; seed <= lastSeed; seed++) {
      Random random = new Random(seed);
      ClientSession session = temporary.filled(new ModelBuilder(seed).perList(2).depth(2).density(0.7));
      session.run(new Spoil(random, null));
      for (EClass type : classes(session)) {
        List<EObject> rows = session.index().all(type);
        // From the second seed on each class takes its turn in one language, with rows and columns in another order.
        for (Locale locale : seed == 1 ? LOCALES : List.of(LOCALES.get(random.nextInt(3)))) {
          ElementTable table = new ElementTable(session.client(), session.index(), type, locale);
          List<CellColumn> columns = new ArrayList<>(table.columns());
          assertEquals(columns.size(), columns.stream().map(table::heading).distinct().count(), "headings differ");
          for (CellColumn column : columns) {
            assertEquals(column, table.column(table.heading(column)).orElseThrow(), type.getName() + column);
          }
          List<EObject> shuffled = new ArrayList<>(rows);
          if (seed > 1) {
            Collections.shuffle(columns, random);
            Collections.shuffle(shuffled, random);
          }
          for (boolean workbook : List.of(false, true)) {
            TableFile file = TableFile.read(written(table.export(columns, shuffled), workbook));
            ElementImport plan = plan(session, type, locale, file);
            String where = "seed " + seed + ", " + type.getName() + " in " + locale + (workbook ? " xlsx" : " csv");
            assertEquals(List.of(), plan.errors().stream().limit(3).map(Message::toString).toList(), where);
            assertEquals(List.of(), plan.notes(), where);
            for (ImportRow row : plan.rows()) {
              assertEquals(ImportRow.State.UNCHANGED, row.state(), () -> where + ": " + row.cells());
            }
            assertEquals(rows.size(), plan.rows().size(), where);
          }
        }
      }
    }
  }

  @Test
  void aTableBringsBackWhatWasChangedMeanwhile() throws IOException {
    bringsBack(11, 11, 3);
  }

  @Test
  @Tag("long")
  void tablesOfMoreClientsBringBackWhatWasChangedMeanwhile() throws IOException {
    bringsBack(11, 15, 1);
  }

  /** Of the lists of each generated client the first, and every so-manieth from there. */
  private void bringsBack(long firstSeed, long lastSeed, int every) throws IOException {
    for (long seed = firstSeed; seed <= lastSeed; seed++) {
      Random random = new Random(seed);
      ClientSession session = temporary.filled(new ModelBuilder(seed).perList(2).depth(2));
      Locale locale = LOCALES.get(random.nextInt(3));
      List<EClass> types = List.copyOf(classes(session));
      for (int each = 0; each < types.size(); each += every) {
        EClass type = types.get(each);
        List<EObject> rows = session.index().all(type);
        ElementTable table = new ElementTable(session.client(), session.index(), type, locale);
        ExportedTable before = table.export(table.columns(), rows);
        Path file = written(before, random.nextBoolean());
        ClientSnapshot asItWas = ClientSnapshot.of(session.client());
        ClientSnapshot rowsAsTheyWere = content(rows);
        int steps = session.history().position();
        session.run(new Spoil(random, type));
        ElementImport plan = plan(session, type, locale, TableFile.read(file));
        String where = "seed " + seed + " " + type.getName();
        assertEquals(List.of(), plan.errors(), where);
        if (!plan.isEmpty()) {
          session.run(plan.operation());
          assertEquals(List.of(), difference(rowsAsTheyWere, content(rows)), where);
        }
        assertTrue(plan(session, type, locale, TableFile.read(file)).isEmpty(), where);
        while (session.history().position() > steps) {
          session.history().undo();
        }
        assertEquals(asItWas.text(), ClientSnapshot.of(session.client()).text(), where);
      }
    }
  }

  private static List<String> difference(ClientSnapshot before, ClientSnapshot after) {
    List<String> one = before.text().lines().toList();
    List<String> other = after.text().lines().toList();
    return IntStream.range(0, Math.max(one.size(), other.size()))
        .filter(i -> i >= one.size() || i >= other.size() || !one.get(i).equals(other.get(i))).limit(3)
        .mapToObj(i -> (i < one.size() ? one.get(i) : "") + " became " + (i < other.size() ? other.get(i) : "")).toList();
  }

  /** What the columns of a table say about some rows. */
  private static ClientSnapshot content(List<EObject> rows) {
    StringBuilder text = new StringBuilder();
    for (EObject row : rows) {
      for (CellColumn column : ColumnPlan.of(row.eClass()).columns()) {
        if (column.feature() != null) {
          Object value = row.eGet(column.feature());
          text.append(column.key()).append('=').append(Values.isNothing(value) ? ""
              : value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value instanceof List<?> all
              ? all.stream().map(each -> each instanceof Element element ? element.getId() : each.toString()).toList()
              : value instanceof Element element ? element.getId() : value).append('\n');
        }
      }
    }
    return new ClientSnapshot(text.toString());
  }

  @Test
  void mutatedFilesLoseNothingInSilenceAndNeverBreakTheProgram() throws IOException {
    mutatedFilesLoseNothing(250);
  }

  @Test
  @Tag("long")
  void aThousandMutatedFilesLoseNothingInSilenceAndNeverBreakTheProgram() throws IOException {
    mutatedFilesLoseNothing(1_000);
  }

  private void mutatedFilesLoseNothing(int files) throws IOException {
    ClientSession session = temporary.filled(new ModelBuilder(5).perList(2).depth(2));
    List<EClass> types = new ArrayList<>(classes(session));
    int understood = 0;
    for (int round = 0; round < files; round++) {
      Random random = new Random(round);
      EClass type = types.get(random.nextInt(types.size()));
      Locale locale = LOCALES.get(random.nextInt(3));
      ElementTable table = new ElementTable(session.client(), session.index(), type, locale);
      ExportedTable list = table.export(table.columns(), session.index().<EObject>all(type));
      boolean workbook = random.nextInt(3) == 0;
      byte[] bytes = workbook ? Zip.mutated(list.workbook("x"), random) : mutated(list.csv(), random);
      Path file = Files.write(folder.resolve("mutated"), bytes);
      String where = "seed " + round + " " + type.getName() + " " + locale;
      try {
        TableFile read = TableFile.read(file);
        ElementImport plan = plan(session, type, locale, read);
        understood++;
        long below = read.rows().stream().filter(row -> row.line() > plan.mapping().headerLine()).count();
        long accounted = plan.rows().size() + plan.rejected().size() - read.rejected().size();
        assertEquals(below, accounted, where);
        plan.rows().forEach(row -> assertEquals(row.state() == ImportRow.State.REFUSED, !row.errors().isEmpty(), where));
        unusedCellsAreTold(plan, read, where);
        if (!plan.isEmpty() && round % 8 == 0) {
          ClientSnapshot before = ClientSnapshot.of(session.client());
          session.run(plan.operation());
          whatWasSaidIsTrue(plan, where);
          session.history().undo();
          assertEquals(before.text(), ClientSnapshot.of(session.client()).text(), where);
        }
      } catch (ClientException refused) {
        for (Locale each : LOCALES) {
          assertFalse(refused.text().in(each).isBlank());
        }
      } catch (RuntimeException fault) {
        throw new AssertionError(where, fault);
      }
    }
    assertTrue(understood > files * 0.3, "only " + understood + " files were understood");
  }

  private static void unusedCellsAreTold(ElementImport plan, TableFile read, String where) {
    for (int column = 0; column < plan.mapping().columns().size(); column++) {
      int position = column;
      boolean filled = read.rows().stream().anyMatch(
          row -> row.line() > plan.mapping().headerLine() && !CellReader.isBlank(row.cell(position))
              && (read.workbook() || row.cells().size() == plan.mapping().headings().size()));
      if (plan.mapping().columns().get(column) == null && filled) {
        assertFalse(plan.notes().isEmpty(), where);
      }
    }
  }

  private static void whatWasSaidIsTrue(ElementImport plan, String where) {
    for (ImportRow row : plan.rows()) {
      for (ImportRow.Cell cell : row.changes() ? row.cells() : List.<ImportRow.Cell>of()) {
        @Nullable Object now = row.element().eGet(cell.column().feature());
        assertTrue(Values.same(now, cell.value()) || Values.isNothing(now) && Values.isNothing(cell.value())
            || cell.value() == null, () -> where + ": " + cell + " became " + now);
      }
    }
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] bytes = file.clone();
    for (int i = IntStream.of(1, 1, 3, 10, 40).toArray()[random.nextInt(5)]; i > 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) ";,\"\n\r\t\0'=".charAt(random.nextInt(9));
        case 2 -> {
          int length = Math.min(random.nextInt(60), bytes.length - at - 1);
          byte[] less = new byte[Math.max(1, bytes.length - length)];
          System.arraycopy(bytes, 0, less, 0, Math.min(at, less.length));
          System.arraycopy(bytes, Math.min(bytes.length, at + length), less, Math.min(at, less.length),
              Math.max(0, less.length - at));
          bytes = less;
        }
        default -> {
          int to = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(200), bytes.length - Math.max(at, to));
          System.arraycopy(bytes.clone(), at, bytes, to, length);
        }
      }
    }
    return bytes;
  }

  /** Damages what is inside a workbook, or the archive around it. */
  private static final class Zip {

    private Zip() {
    }

    static byte[] mutated(byte[] workbook, Random random) throws IOException {
      if (random.nextInt(4) == 0) {
        return RoundTripTest.mutated(workbook, random);
      }
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook));
          var zip = new java.util.zip.ZipOutputStream(out)) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          byte[] part = in.readAllBytes();
          boolean damage = entry.getName().contains("sheet1") || random.nextInt(8) == 0;
          zip.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
          zip.write(damage ? text(part, random) : part);
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    }

    /** Changes letters and digits, mostly outside the marks, so that many sheets can still be read. */
    private static byte[] text(byte[] part, Random random) {
      byte[] bytes = part.clone();
      for (int i = random.nextInt(1, 30); i > 0; i--) {
        int at = random.nextInt(bytes.length);
        if (Character.isLetterOrDigit(bytes[at])) {
          bytes[at] = (byte) "0123456789abcdefxyzABC-".charAt(random.nextInt(23));
        }
      }
      return bytes;
    }
  }
}
