/** What has to hold in a briefing. */
@NullMarked
package org.throughline.internal.briefing.rules;

import org.jspecify.annotations.NullMarked;
