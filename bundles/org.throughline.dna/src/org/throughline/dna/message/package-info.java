/**
 * Messages with the proof they stand on, and key questions with the answers that channels really give.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.message;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
