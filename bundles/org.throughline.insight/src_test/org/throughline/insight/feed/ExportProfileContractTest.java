package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.FileSample.Table;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;

/** What every export profile promises. */
class ExportProfileContractTest {

  static List<ExportProfile> profiles() {
    return ShippedProfiles.all();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  @DisplayName("it has an id for programs and a title in every language, its own in each")
  void named(ExportProfile profile) {
    assertTrue(profile.id().matches("[a-z0-9-]{3,40}"), profile.id());
    assertEquals(1, profiles().stream().filter(each -> each.id().equals(profile.id())).count());
    for (String language : List.of("en", "nl", "sv")) {
      String title = profile.title().in(Locale.of(language));
      assertFalse(title.isBlank() || title.startsWith("profile."), title);
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  @DisplayName("it takes nothing of a file that is not its own, and no content makes it fail")
  void anything(ExportProfile profile) {
    Random random = new Random(profile.id().hashCode());
    for (Form form : Form.values()) {
      for (int i = 0; i < 50; i++) {
        List<List<String>> rows = random.ints(random.nextInt(5), 0, 6)
            .mapToObj(width -> random.ints(width, 32, 0x500).mapToObj(Character::toString).toList()).toList();
        FileSample sample = new FileSample(form, List.of(new Table("", rows)), List.of("", "a"));
        Optional<Recognition> found = profile.recognise(sample);
        assertTrue(found.isEmpty() || form == Form.CAR, () -> profile.id() + " took " + sample);
      }
      profile.recognise(new FileSample(form, List.of(), List.of()));
    }
  }
}
