/** The sample client: an insurer that was made up, complete enough to try everything on. */
@Version("1.0.0")
@NullMarked
package org.throughline.sample;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
