/**
 * The document tree: what a briefing says, without how any format shows it. Everything is immutable and worded in the
 * language of the document; renderers only lay out.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
