/** What has to hold between content, campaigns and objectives. */
@NullMarked
package org.throughline.internal.calendar.rules;

import org.jspecify.annotations.NullMarked;
