/** The desktop's shared toolkit: the one client that is open, long work, texts and icons for parts of the window. */
@Version("1.0.0")
@NullMarked
package org.throughline.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
