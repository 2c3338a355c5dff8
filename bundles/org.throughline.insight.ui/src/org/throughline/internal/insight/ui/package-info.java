@NullMarked
package org.throughline.internal.insight.ui;

import org.jspecify.annotations.NullMarked;
