/** What readers write back: a page to write on, and the way from what comes back to comments on the sections. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.remark;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
