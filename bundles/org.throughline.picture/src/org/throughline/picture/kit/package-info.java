/**
 * What pictures of this product are made of: the line and its stations, promise and practice, cards, marks of findings,
 * post circles, score steps, channel tags, icons, call-outs. Every module draws with these parts, so that a reader who
 * knows one picture can read all of them. Everything is drawn into a {@link org.throughline.picture.kit.Sketch}.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.picture.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
