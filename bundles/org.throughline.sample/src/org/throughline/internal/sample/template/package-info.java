@NullMarked
package org.throughline.internal.sample.template;

import org.jspecify.annotations.NullMarked;
