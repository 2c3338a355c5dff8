/** What covers what in a client: silos and traits, objectives and content, promises and channels, the four C and pilots. */
@Version("1.0.0")
@NullMarked
package org.throughline.coherence.coverage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
