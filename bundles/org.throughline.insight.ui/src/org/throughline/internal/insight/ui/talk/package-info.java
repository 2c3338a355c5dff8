/** Conversations as people read them. */
@NullMarked
package org.throughline.internal.insight.ui.talk;

import org.jspecify.annotations.NullMarked;
