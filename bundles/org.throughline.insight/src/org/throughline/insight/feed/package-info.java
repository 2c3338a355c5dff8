/**
 * Import of what social networks and listening tools export: a file is recognised by what it holds, shown with its
 * problems, checked, freed of people and kept as one table of posts or of daily figures.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.feed;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
