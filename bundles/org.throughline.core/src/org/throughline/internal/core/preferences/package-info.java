/** What a person has chosen, in a file. */
@NullMarked
package org.throughline.internal.core.preferences;

import org.jspecify.annotations.NullMarked;
