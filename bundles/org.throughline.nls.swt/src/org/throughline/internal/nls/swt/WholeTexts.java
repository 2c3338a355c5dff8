package org.throughline.internal.nls.swt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.PropertyResourceBundle;

/**
 * All texts of the toolkit in one language. The toolkit's own fragments bring a part of them in files, which come before
 * the files of any other fragment; classes come before files.
 */
public abstract class WholeTexts extends PropertyResourceBundle {

  /**
   * The texts in a language.
   *
   * @param language its code, such as {@code nl}
   * @throws IOException when the file cannot be read
   */
  protected WholeTexts(String language) throws IOException {
    super(file("SWTMessages_" + language + ".properties"));
  }

  private static InputStream file(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(WholeTexts.class.getResourceAsStream(name), name)) {
      return new ByteArrayInputStream(in.readAllBytes());
    }
  }
}
