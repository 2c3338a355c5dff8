/**
 * The conversations of an open client: imports are recorded in its insight chapter, figures are read the way its
 * channels are open, and what they show is kept on insight cards.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.client;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
