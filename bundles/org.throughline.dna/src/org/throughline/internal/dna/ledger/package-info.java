@NullMarked
package org.throughline.internal.dna.ledger;

import org.jspecify.annotations.NullMarked;
