/**
 * The canvas of the desktop: one widget that paints scenes and turns gestures into operations, and the editor that
 * modules extend. What is shown and what gestures mean is said by a
 * {@link org.throughline.picture.canvas.CanvasContent}.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.ui.canvas;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
