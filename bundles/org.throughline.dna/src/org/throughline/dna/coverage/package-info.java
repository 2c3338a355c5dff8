/** Pictures of what covers what. */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.coverage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
