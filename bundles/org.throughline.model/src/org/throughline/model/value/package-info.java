/** The values of the model that the JDK does not have, and how all values are written as text. */
@Version("1.0.0")
@NullMarked
package org.throughline.model.value;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
