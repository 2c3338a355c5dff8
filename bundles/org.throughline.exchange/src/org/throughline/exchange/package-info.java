/** Tables in and out: reading CSV of unknown origin with every fault located, writing CSV that is safe to open. */
@Version("1.0.0")
@NullMarked
package org.throughline.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
