@NullMarked
package org.throughline.internal.briefing.line;

import org.jspecify.annotations.NullMarked;
