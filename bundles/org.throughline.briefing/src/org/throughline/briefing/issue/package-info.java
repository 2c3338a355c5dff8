/** Issues of a briefing: the document frozen as it was sent, and what changed since. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.issue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
