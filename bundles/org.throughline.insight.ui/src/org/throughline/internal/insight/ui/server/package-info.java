/** The setting of a database server. */
@NullMarked
package org.throughline.internal.insight.ui.server;

import org.jspecify.annotations.NullMarked;
