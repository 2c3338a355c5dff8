/** The episodes of a podcast as a board, without a window. */
@Version("1.0.0")
@NullMarked
package org.throughline.examples.podcast.board;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
