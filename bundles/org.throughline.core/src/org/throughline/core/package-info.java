/** Open, edit and save a client; what every other part of the product builds on. */
@Version("1.0.0")
@NullMarked
package org.throughline.core;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
