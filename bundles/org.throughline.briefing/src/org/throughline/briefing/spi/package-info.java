/** What modules bring to a briefing: sections made from the model, and file formats. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
