@NullMarked
package org.throughline.internal.ui.form;

import org.jspecify.annotations.NullMarked;
