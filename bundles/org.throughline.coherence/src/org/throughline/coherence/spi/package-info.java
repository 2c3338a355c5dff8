/** What a module implements to have its part of a client checked and traced. */
@Version("1.0.0")
@NullMarked
package org.throughline.coherence.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
