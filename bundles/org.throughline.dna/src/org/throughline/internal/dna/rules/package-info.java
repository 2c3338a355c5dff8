/** What has to hold in a client's DNA, objectives, promises and messages. */
@NullMarked
package org.throughline.internal.dna.rules;

import org.jspecify.annotations.NullMarked;
