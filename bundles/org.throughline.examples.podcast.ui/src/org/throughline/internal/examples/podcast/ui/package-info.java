/** The window part of the podcast example. */
@NullMarked
package org.throughline.internal.examples.podcast.ui;

import org.jspecify.annotations.NullMarked;
