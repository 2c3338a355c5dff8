/**
 * What people mean: the language of a message, the feeling it shows, whether it asks something, what it is about, which
 * messages are worth quoting, and when more came than a usual week explains.
 *
 * <p>Everything here is computed in memory from the texts given, by word lists written for this project and by counting.
 * All classes are immutable or keep nothing between calls, may be used by any number of threads at once, and give the same
 * answer for the same input in any order of calls. None reads or writes files, and none keeps texts.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
