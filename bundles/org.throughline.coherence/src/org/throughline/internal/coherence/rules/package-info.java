/** What has to hold in the part of a client that all modules share. */
@NullMarked
package org.throughline.internal.coherence.rules;

import org.jspecify.annotations.NullMarked;
