/** The client folder on disk: reading, saving, locking, backups, recovery, packing. */
@NullMarked
package org.throughline.internal.core.store;

import org.jspecify.annotations.NullMarked;
