/** The list of what insights rest on: imports, figures, cards, competitors and what is watched. */
@NullMarked
package org.throughline.internal.insight.ui.shelf;

import org.jspecify.annotations.NullMarked;
