/** What a document tells that has a date, as a calendar (iCalendar, RFC 5545): the same bytes each time. */
@NullMarked
package org.throughline.internal.briefing.ics;

import org.jspecify.annotations.NullMarked;
