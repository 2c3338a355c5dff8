/** The command line without a process around it: arguments in, text and an exit code out. */
@Version("1.0.0")
@NullMarked
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
