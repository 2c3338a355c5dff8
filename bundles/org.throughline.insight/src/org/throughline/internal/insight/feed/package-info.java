@NullMarked
package org.throughline.internal.insight.feed;

import org.jspecify.annotations.NullMarked;
