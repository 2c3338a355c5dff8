package org.throughline.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.model.Readership;

/**
 * What a person has chosen to have their own way, in every window and on the command line. An OSGi service. The choices
 * lie in one text file of the person ({@code preferences.properties} in {@code .throughline} of their home folder); a
 * file that is damaged is set aside, and what holds by default holds.
 *
 * <p>Safe from any thread.
 */
@ProviderType
public interface Preferences {

  /** The language of the program; no tag (empty) means that of the system. */
  Preference<Locale> LANGUAGE = new Preference<>("language", Locale.ROOT,
      text -> Stream.of(Locale.ROOT, Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))
          .filter(each -> each.toLanguageTag().equals(text.strip()) || each.equals(Locale.ROOT) && text.isBlank())
          .findFirst(),
      locale -> locale.equals(Locale.ROOT) ? "" : locale.toLanguageTag());

  /** How many seconds after a change unsaved work is kept beside the files, 5 to 30. */
  Preference<Integer> AUTOSAVE_SECONDS = Preference.number("autosave.seconds", 10, 5, 30);

  /** How many of the latest states of a client are kept as backups, 3 to 100; the last of each of 14 days besides. */
  Preference<Integer> BACKUPS_KEPT = Preference.number("backups.kept", 10, 3, 100);

  /** Who sits at the keyboard. */
  Preference<WhoAmI> WHO = new Preference<>("who", WhoAmI.NOBODY, text -> Optional.of(new WhoAmI(text)), WhoAmI::given);

  /** The countries whose holidays are shown, as two-letter codes of ISO 3166. */
  Preference<List<String>> HOLIDAY_COUNTRIES = Preference.list("holidays.countries", List.of("NL"));

  /** Who may read what is added to a new client, when nothing else is said; nobody at first. */
  Preference<List<Readership>> SHARED_WITH = new Preference<>("sharing.default", List.of(),
      text -> Optional.of(Stream.of(text.split(",")).map(String::strip).map(Readership::get)
          .filter(each -> each != null).distinct().toList()),
      readers -> String.join(",", readers.stream().map(Readership::getLiteral).toList()));

  /** What holds now. */
  <T> T get(Preference<T> preference);

  /**
   * Chooses a value and keeps it on disk.
   *
   * @throws ClientException NOT_WRITABLE when it cannot be kept; it holds until the program ends all the same
   */
  <T> void set(Preference<T> preference, T value);

  /** What was wrong with the file when it was read, and where it was set aside; empty when all was well. */
  Optional<Message> damage();

  /** Hears which preference got another value, on the thread that chose it. */
  void addListener(Consumer<Preference<?>> listener);

  void removeListener(Consumer<Preference<?>> listener);
}
