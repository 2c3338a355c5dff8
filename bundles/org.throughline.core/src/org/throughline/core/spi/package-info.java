/** What modules implement, and the contracts modules share with each other. */
@Version("1.0.0")
@NullMarked
package org.throughline.core.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
