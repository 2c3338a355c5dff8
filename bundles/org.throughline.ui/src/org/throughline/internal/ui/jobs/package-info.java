/** Work beside the window. */
@NullMarked
package org.throughline.internal.ui.jobs;

import org.jspecify.annotations.NullMarked;
