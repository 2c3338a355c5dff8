/** The editor of promise and practice. */
@org.jspecify.annotations.NullMarked
package org.throughline.internal.dna.ui.ledger;
