/** How good a briefing is: what the rules find in it, as a score with its reasons. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.lint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
