/** What is done with the sections of a briefing: what can fill them, and what a hand picks for them. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.section;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
