/** Files of conversations, posts and figures on their way into a client. */
@NullMarked
package org.throughline.internal.insight.ui.importing;

import org.jspecify.annotations.NullMarked;
