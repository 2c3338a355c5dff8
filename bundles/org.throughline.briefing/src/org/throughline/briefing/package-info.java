/**
 * From a client to a briefing: a copy of what its reader may see becomes a document tree, in the order of the questions
 * of the client brief, and a renderer makes a file of it.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
