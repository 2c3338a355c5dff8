package org.throughline.coherence.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.ElementRef;

/**
 * The only way in which a rule, a grouping or a derivation looks at a client. It remembers what was asked, so that a
 * result is known to be out of date when one of the answers is.
 *
 * <p>Reading an element covers all its attributes and references, the values without identity inside it, and its
 * container; not the elements it refers to or contains: those are read in turn. The subject of a check is read already.
 * So a promise's owner is {@code context.read(promise.getOwner())}, and the channels of its standards are
 * {@code context.read(promise.getStandards())} with each one's channel read as well.
 *
 * <p>Valid only during the call it was given to, on that thread. Every method may end the check by throwing, because
 * somebody edits or the check takes too long; do not catch what it throws.
 */
@ProviderType
public interface CheckContext {

  /**
   * Reads an element.
   *
   * @param element may be null, for a reference that is not set
   * @return the same element
   */
  <T extends @Nullable EObject> T read(T element);

  /** Reads every element of a list; those that belong to an absent module are left out. */
  <T extends EObject> List<T> read(Collection<T> elements);

  /** What an {@code ElementRef} means, read; empty when it is null or means nothing in this client. */
  Optional<EObject> target(@Nullable ElementRef pointer);

  /**
   * All elements of a class and its subclasses, in no particular order. Covers which there are, not what is in them:
   * read those that matter.
   */
  <T extends EObject> List<T> all(EClass type);

  /** How many elements of a class and its subclasses there are. */
  int count(EClass type);

  /**
   * What refers to an element through a reference, in no particular order; not read yet. For a reference that holds
   * {@code ElementRef}s it is the elements that hold them.
   */
  List<EObject> referrers(EObject target, EReference reference);

  /** The members of a group, in the order of their ids; not read yet, but for what made their key. */
  <T extends EObject, K> List<T> group(Grouping<T, K> grouping, K key);

  /** How many members a group has. */
  <T extends EObject, K> int count(Grouping<T, K> grouping, K key);

  /** The keys that have members, in no particular order. */
  <T extends EObject, K> Set<K> keys(Grouping<T, K> grouping);

  /**
   * Something computed about an element.
   *
   * @throws IllegalStateException when the value would need itself
   */
  <S extends EObject, V> V derived(Derivation<S, V> derivation, S subject);

  /** The date of today in the client's zone. */
  LocalDate today();

  /** A figure from practice; empty when no source knows it. */
  Optional<MetricSource.Value> metric(MetricSource.Query query);

  /**
   * A number the client may set for the rule that is checked.
   *
   * @param otherwise what it is when the client did not set it
   */
  BigDecimal parameter(String key, BigDecimal otherwise);
}
