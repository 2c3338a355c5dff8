/**
 * What the pictures of a client's DNA and strategy have in common: how they are told what is to be said about the elements
 * they show.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
