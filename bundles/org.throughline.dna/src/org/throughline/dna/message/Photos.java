package org.throughline.dna.message;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.model.Attachment;
import org.throughline.picture.ImageFile;

/** The photos of a client as pictures, as far as they have been read. Whoever shows the picture reads them. */
@ConsumerType
@FunctionalInterface
public interface Photos {

  /** The picture of a photo; empty while it is being read, and where it cannot be. */
  Optional<ImageFile> of(Attachment photo);

  /** No photo was read. */
  static Photos none() {
    return photo -> Optional.empty();
  }
}
