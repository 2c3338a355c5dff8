/**
 * What formats of a briefing paint pictures with: colours, the shapes of letters, the dots of photos. Pictures look the
 * same in every format and on every machine, because no typeface and no colour of a machine is asked for.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.briefing.paint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
