@NullMarked
package org.throughline.internal.briefing.ui;

import org.jspecify.annotations.NullMarked;
