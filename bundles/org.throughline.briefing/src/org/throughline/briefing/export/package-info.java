/** Files of a document in several formats at once. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.export;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
