/**
 * Pictures as immutable descriptions: what is drawn on screen is what is written to a file. Colours are named by
 * {@link org.throughline.picture.Token} and looked up in a {@link org.throughline.picture.Theme}; nothing here needs a
 * toolkit, and everything may be used from any thread.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.picture;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
