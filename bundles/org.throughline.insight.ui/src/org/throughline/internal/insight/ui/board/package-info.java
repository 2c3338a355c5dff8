/** The Insights board in the window. */
@NullMarked
package org.throughline.internal.insight.ui.board;

import org.jspecify.annotations.NullMarked;
