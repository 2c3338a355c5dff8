/**
 * Does it hold together? Findings of rules, kept up to date with every edit, and the line from an element up to why it
 * exists and down to what hangs on it.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.coherence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
