/** From what a briefing is started: the templates that come with the program, the client's own, and marked briefings. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.template;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
