/** What tests of modules build on: temporary clients, filled elements, a clock to set, and the contracts to keep. */
@Version("1.0.0")
@NullMarked
package org.throughline.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
