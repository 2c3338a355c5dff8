/** Stored rows on a PostgreSQL server. */
@NullMarked
package org.throughline.internal.insight.server;

import org.jspecify.annotations.NullMarked;
