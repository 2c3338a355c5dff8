package org.throughline.exchange.elements;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.throughline.core.ElementIndex;
import org.throughline.exchange.TableFile;
import org.throughline.model.Client;

/**
 * Tells what kind of element a file lists, by its headings and by what the file is called. Reads the model.
 *
 * @param client that the file is for
 * @param index of that client
 * @param locale the language of whoever reads the file
 */
public record ClassRecognition(Client client, ElementIndex index, Locale locale) {

  /** So many headings fewer the kind may know that the file is named after. */
  private static final int WORTH_OF_A_NAME = 2;

  /** A kind and how well it fits. */
  private record Candidate(EClass type, int worth, int present) {
  }

  /**
   * The kind the file most likely lists: the one that knows most headings; of several the one of which the client has
   * most. Empty when no heading is known to any.
   *
   * @param names what the file and its sheet are called, without an ending; the first that names a kind counts
   */
  public Optional<EClass> likeliest(TableFile file, List<String> names) {
    ElementClasses classes = new ElementClasses(client);
    EClass named = names.stream().map(classes::named).flatMap(Optional::stream).findFirst().orElse(null);
    Stream<Candidate> candidates = classes.all().stream().map(type -> {
      int known = known(file, type);
      return new Candidate(type, known > 0 && type == named ? known + WORTH_OF_A_NAME : known, index.all(type).size());
    });
    return candidates.filter(each -> each.worth > 0)
        .max(Comparator.comparingInt(Candidate::worth).thenComparingInt(Candidate::present)).map(Candidate::type);
  }

  private int known(TableFile file, EClass type) {
    ImportMapping mapping = ImportMapping.propose(new ElementTable(client, index, type, locale), file);
    return (int) mapping.columns().stream().filter(Objects::nonNull).count();
  }
}
