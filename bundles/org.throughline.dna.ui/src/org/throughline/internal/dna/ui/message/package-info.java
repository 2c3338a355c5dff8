/** The editor of messages and answers. */
@NullMarked
package org.throughline.internal.dna.ui.message;

import org.jspecify.annotations.NullMarked;
