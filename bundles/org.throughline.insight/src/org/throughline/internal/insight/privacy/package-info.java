@NullMarked
package org.throughline.internal.insight.privacy;

import org.jspecify.annotations.NullMarked;
