@NullMarked
package org.throughline.internal.team;

import org.jspecify.annotations.NullMarked;
