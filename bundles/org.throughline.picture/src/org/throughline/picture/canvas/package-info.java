/**
 * What a canvas shows and what can be done with it, without a toolkit: modules describe their canvas by a
 * {@link org.throughline.picture.canvas.CanvasContent}, which a window, a test or a command line can use alike. Beside
 * it stands the geometry that every canvas needs: where things are, what lies under the pointer, where the next thing
 * is, what has to be painted again.
 *
 * <p>Places and lengths are pixels at 96 dpi from the upper left corner of the scene, whatever the zoom.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.picture.canvas;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
