/**
 * The objective cascade: what each objective of a client serves and what serves it, from the organisation down to a
 * department or channel, with the indicators that show whether it comes nearer.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.cascade;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
