/** What a module implements to let one more export format be imported. */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.feed.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
