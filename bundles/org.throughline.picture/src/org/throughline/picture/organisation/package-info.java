/**
 * The organisation as a canvas: the departments as lanes, the people and channels in them as cards that can be put in
 * another department.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.picture.organisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
