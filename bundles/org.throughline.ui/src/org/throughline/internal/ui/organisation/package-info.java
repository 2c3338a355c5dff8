@NullMarked
package org.throughline.internal.ui.organisation;

import org.jspecify.annotations.NullMarked;
