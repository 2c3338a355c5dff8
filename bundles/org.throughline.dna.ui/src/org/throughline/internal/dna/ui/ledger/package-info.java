/** The editor of promise and practice. */
@NullMarked
package org.throughline.internal.dna.ui.ledger;

import org.jspecify.annotations.NullMarked;
