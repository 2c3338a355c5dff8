/**
 * Letting go of imported rows: how long they may be kept, and how people who ask for it, and data whose time is over,
 * leave a client without a trace.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.privacy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
