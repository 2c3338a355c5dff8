/** How a session changes a client: the recorder, undo and redo, the index, and who may read when. */
@NullMarked
package org.throughline.internal.core.edit;

import org.jspecify.annotations.NullMarked;
