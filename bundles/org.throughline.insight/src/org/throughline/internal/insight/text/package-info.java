/** Word lists and the counting behind the understanding of messages. */
@NullMarked
package org.throughline.internal.insight.text;

import org.jspecify.annotations.NullMarked;
