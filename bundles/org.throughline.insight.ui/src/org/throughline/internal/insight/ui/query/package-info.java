/** The rows and the SQL behind figures, and questions of one's own. */
@NullMarked
package org.throughline.internal.insight.ui.query;

import org.jspecify.annotations.NullMarked;
