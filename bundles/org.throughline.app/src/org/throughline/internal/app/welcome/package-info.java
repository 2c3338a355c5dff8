@NullMarked
package org.throughline.internal.app.welcome;

import org.jspecify.annotations.NullMarked;
