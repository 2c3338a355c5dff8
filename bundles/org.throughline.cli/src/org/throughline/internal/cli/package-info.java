@NullMarked
package org.throughline.internal.cli;

import org.jspecify.annotations.NullMarked;
