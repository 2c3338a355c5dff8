/** The window part of the podcast example. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.examples.podcast.ui;
