/**
 * Where the figures of clients are computed on a database server, and where not. Nothing of it is needed, and no driver is
 * loaded, where figures are computed on this computer, as they usually are.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.server;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
