package org.throughline.internal.core.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;
import org.throughline.core.WhoAmI;
import org.throughline.model.Readership;

/** What a person chose holds the next time, whatever happened to the file meanwhile. */
class FilePreferencesTest {

  private static final Preference<String> MOTTO = Preference.text("test.motto", "none");

  @TempDir
  private Path folder;

  private Path file() {
    return folder.resolve("settings/preferences.properties");
  }

  private FilePreferences open() {
    return new FilePreferences(file(), new DurableWriter());
  }

  @Test
  void whatWasChosenIsThereTheNextTime() {
    Preferences first = open();
    assertEquals(10, first.get(Preferences.AUTOSAVE_SECONDS));
    first.set(Preferences.AUTOSAVE_SECONDS, 20);
    first.set(Preferences.LANGUAGE, Locale.of("sv"));
    first.set(Preferences.WHO, new WhoAmI("anna@agency.example"));
    first.set(Preferences.HOLIDAY_COUNTRIES, List.of("SE", "NL"));
    first.set(Preferences.SHARED_WITH, List.of(Readership.CLIENT));
    first.set(MOTTO, "one \\ two\nthree = é\u2028four");
    Preferences second = open();
    assertTrue(second.damage().isEmpty());
    assertEquals(20, second.get(Preferences.AUTOSAVE_SECONDS));
    assertEquals(Locale.of("sv"), second.get(Preferences.LANGUAGE));
    assertEquals(new WhoAmI("anna@agency.example"), second.get(Preferences.WHO));
    assertEquals(List.of("SE", "NL"), second.get(Preferences.HOLIDAY_COUNTRIES));
    assertEquals(List.of(Readership.CLIENT), second.get(Preferences.SHARED_WITH));
    assertEquals("one \\ two\nthree = é four", second.get(MOTTO));
  }

  @Test
  void twoWindowsDoNotTakeEachOthersChoicesAway() {
    Preferences one = open();
    Preferences other = open();
    one.set(Preferences.BACKUPS_KEPT, 30);
    other.set(MOTTO, "calm");
    Preferences later = open();
    assertEquals(30, later.get(Preferences.BACKUPS_KEPT));
    assertEquals("calm", later.get(MOTTO));
  }

  @Test
  void listenersHearOfWhatIsDifferentOnly() {
    Preferences preferences = open();
    List<Preference<?>> heard = new ArrayList<>();
    preferences.addListener(heard::add);
    preferences.set(MOTTO, "calm");
    preferences.set(MOTTO, "calm");
    preferences.set(Preferences.AUTOSAVE_SECONDS, 10);
    assertEquals(List.of(MOTTO), heard);
  }

  @Test
  void valuesNobodyCanUseAreTheDefaults() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), """
        # Throughline preferences 1
        autosave.seconds=often
        backups.kept=99999999999
        language=tlh
        sharing.default=EVERYBODY,CLIENT
        somebody.elses=kept
        # end
        """);
    Preferences preferences = open();
    assertTrue(preferences.damage().isEmpty());
    assertEquals(10, preferences.get(Preferences.AUTOSAVE_SECONDS));
    assertEquals(100, preferences.get(Preferences.BACKUPS_KEPT));
    assertEquals(Locale.ROOT, preferences.get(Preferences.LANGUAGE));
    assertEquals(List.of(Readership.CLIENT), preferences.get(Preferences.SHARED_WITH));
    preferences.set(MOTTO, "calm");
    assertTrue(Files.readString(file()).contains("somebody.elses=kept"));
  }

  @Test
  void aDamagedFileIsSetAsideAndNamed() throws IOException {
    Preferences whole = open();
    whole.set(MOTTO, "a motto that is long enough to be cut somewhere");
    whole.set(Preferences.AUTOSAVE_SECONDS, 25);
    byte[] intact = Files.readAllBytes(file());
    Random random = new Random(42);
    byte[] junk = new byte[4096];
    random.nextBytes(junk);
    List<byte[]> damaged = new ArrayList<>(List.of(junk, new byte[0], new byte[2_000_000],
        "<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8)));
    for (int length = 1; length < intact.length - 1; length++) {
      damaged.add(Arrays.copyOf(intact, length));
    }
    for (byte[] content : damaged) {
      Files.write(file(), content);
      Preferences preferences = open();
      assertEquals("none", preferences.get(MOTTO));
      assertTrue(preferences.damage().orElseThrow().in(Locale.ENGLISH).contains(file().toString()));
      assertTrue(Arrays.equals(content, Files.readAllBytes(folder.resolve("settings/preferences.properties.damaged"))));
      preferences.set(MOTTO, "again");
      assertEquals("again", open().get(MOTTO));
      assertTrue(open().damage().isEmpty());
    }
  }

  @Test
  void whatCannotBeKeptHoldsAllTheSame() throws IOException {
    Files.writeString(folder.resolve("settings"), "a file where the folder should be");
    Preferences preferences = open();
    assertThrows(ClientException.class, () -> preferences.set(MOTTO, "calm"));
    assertEquals("calm", preferences.get(MOTTO));
    assertFalse(Files.isDirectory(folder.resolve("settings")));
  }
}
