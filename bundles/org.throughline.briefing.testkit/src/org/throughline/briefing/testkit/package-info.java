/** Documents with which tests of formats begin. */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
