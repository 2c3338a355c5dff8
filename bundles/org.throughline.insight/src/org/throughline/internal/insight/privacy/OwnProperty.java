package org.throughline.internal.insight.privacy;

import java.util.Objects;
import java.util.Optional;
import org.throughline.core.Edit;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Property;

/**
 * What elements of a client hold for this bundle among their free properties. It goes wherever the client goes, also with
 * a packed one and through Git, and never into what is shared.
 *
 * @param key what it is called there
 */
public record OwnProperty(String key) {

  /** Of a dataset: the fingerprint of the key its people have their pseudonyms from. */
  public static final OwnProperty PSEUDONYM_KEY = new OwnProperty("insight.pseudonym-key");
  /** Of an erasure: by what the people who were erased are known again, see {@link ErasedPeople}. */
  public static final OwnProperty ERASED = new OwnProperty("insight.erased");

  /** What an element holds; empty when it holds nothing. */
  public Optional<String> of(Element element) {
    return element.getProperties().stream().filter(each -> key.equals(each.getKey())).map(Property::getValue)
        .filter(Objects::nonNull).map(Objects::requireNonNull).findFirst();
  }

  /** Lets an element hold something instead of what it held. */
  public void set(Edit edit, Element element, String value) {
    Property property = element.getProperties().stream().filter(each -> key.equals(each.getKey())).findFirst()
        .orElseGet(() -> {
          Property made = edit.create(ModelPackage.Literals.PROPERTY);
          made.setKey(key);
          element.getProperties().add(made);
          return made;
        });
    property.setValue(value);
  }
}
