/**
 * The ledger of promise and practice: each service standard with what was measured last, the gap, the trend and how it
 * stands, grouped by promise, channel, department or level of objective; recording measurements by hand or from the
 * sources that are installed; standards against opening hours; the picture of it all.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.ledger;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
