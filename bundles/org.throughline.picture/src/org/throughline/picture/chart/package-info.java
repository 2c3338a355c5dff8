/**
 * Charts as pure functions: figures in, {@link org.throughline.picture.Scene} out. Ink is what the chart is about, mute
 * the rest, accent what was promised. The words come from the caller in the language of the reader.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.picture.chart;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
