/** What must hold about being ready for a crisis. */
@NullMarked
package org.throughline.internal.crisis.rule;

import org.jspecify.annotations.NullMarked;
