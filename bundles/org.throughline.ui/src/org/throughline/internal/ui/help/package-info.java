@NullMarked
package org.throughline.internal.ui.help;

import org.jspecify.annotations.NullMarked;
