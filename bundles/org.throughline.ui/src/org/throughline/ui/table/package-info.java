/** Tables of elements for every module: sorted, filtered, edited in place, copied to and pasted from spreadsheets. */
@Version("1.0.0")
@NullMarked
package org.throughline.ui.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
