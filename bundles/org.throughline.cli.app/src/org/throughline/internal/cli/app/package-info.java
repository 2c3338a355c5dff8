@NullMarked
package org.throughline.internal.cli.app;

import org.jspecify.annotations.NullMarked;
