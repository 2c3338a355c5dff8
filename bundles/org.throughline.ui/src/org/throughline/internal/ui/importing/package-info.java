/** Lists from spreadsheets come into a client. */
@NullMarked
package org.throughline.internal.ui.importing;

import org.jspecify.annotations.NullMarked;
