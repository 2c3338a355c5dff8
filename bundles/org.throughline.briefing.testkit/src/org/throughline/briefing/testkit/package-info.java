/** Documents with which tests of formats begin, and what every format promises, to extend. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
