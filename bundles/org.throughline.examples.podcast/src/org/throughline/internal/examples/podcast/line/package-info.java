@NullMarked
package org.throughline.internal.examples.podcast.line;

import org.jspecify.annotations.NullMarked;
