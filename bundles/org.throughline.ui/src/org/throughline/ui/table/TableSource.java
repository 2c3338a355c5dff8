package org.throughline.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementIndex;
import org.throughline.internal.ui.table.AllOfAClass;
import org.throughline.internal.ui.table.OneList;

/** Which elements a table shows, and where a new one goes. */
@ConsumerType
public interface TableSource {

  /** What every row is; its features are the columns. */
  EClass type();

  /** The rows in the order of the client. On the UI thread or inside {@link ClientSession#read}. */
  List<EObject> rows(ElementIndex index);

  /**
   * Where a new row goes; empty when none can be added.
   *
   * @param near the row that is selected; null when none is
   */
  default Optional<RowPlace> place(ClientSession session, @Nullable EObject near) {
    return Optional.empty();
  }

  /** What the table is called. */
  String title(Locale locale);

  /** Everything of a class and its subclasses in the client. */
  static TableSource all(EClass type) {
    return new AllOfAClass(type);
  }

  /** What one list of an element holds. */
  static TableSource list(EObject owner, EReference feature) {
    return new OneList(owner, feature);
  }
}
