/** Making insight cards, and tying them to what they are evidence for. */
@NullMarked
package org.throughline.internal.insight.ui.card;

import org.jspecify.annotations.NullMarked;
