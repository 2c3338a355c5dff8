package org.throughline.internal.insight.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.ElementIndex;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.internal.insight.ContentHash;
import org.throughline.model.insight.Erasure;

/**
 * The people who were erased from a client, so that no later import brings them back. Of each a code of the pseudonym is
 * kept: it names nobody and stands in no row, and who has not the key of the client cannot tell from it who it is. Immutable.
 */
public final class ErasedPeople {

  /** None at all. */
  public static final ErasedPeople NOBODY = new ErasedPeople(Set.of(), Set.of());

  private static final int DIGITS = 32;

  private final Set<String> codes;
  private final Set<String> keys;

  private ErasedPeople(Set<String> codes, Set<String> keys) {
    this.codes = Set.copyOf(codes);
    this.keys = Set.copyOf(keys);
  }

  /** Those of a client. */
  public static ErasedPeople of(ElementIndex index) {
    Set<String> codes = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Erasure erasure : index.<Erasure>all(Erasure.class)) {
      OwnProperty.ERASED.of(erasure).ifPresent(written -> {
        String[] words = written.strip().split("\\s+");
        keys.add(words[0]);
        codes.addAll(Arrays.asList(words).subList(1, words.length));
      });
    }
    return new ErasedPeople(codes, keys);
  }

  /**
   * How an erasure remembers people.
   *
   * @param key the fingerprint of the key they have their pseudonyms from, {@link PseudonymKeys#ANOTHER} when nobody knows
   */
  public static String written(String key, Collection<String> pseudonyms) {
    return Stream.concat(Stream.of(key), pseudonyms.stream().map(ErasedPeople::code).sorted())
        .collect(Collectors.joining(" "));
  }

  private static String code(String pseudonym) {
    byte[] hash = ContentHash.sha256().digest(("erased:" + pseudonym).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, DIGITS);
  }

  public boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Whether somebody with that pseudonym was erased. */
  public boolean have(String pseudonym) {
    return !codes.isEmpty() && codes.contains(code(pseudonym));
  }

  /** Whether some have their pseudonyms from another key, so that nobody can tell whether they are in a file. */
  public boolean areHiddenFrom(PseudonymKey key) {
    return keys.stream().anyMatch(each -> !each.equals(PseudonymKeys.ANOTHER) && !each.equals(key.fingerprint()));
  }
}
