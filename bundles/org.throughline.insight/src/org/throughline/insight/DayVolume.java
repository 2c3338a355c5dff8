package org.throughline.insight;

import java.time.LocalDate;

/**
 * One day of a desk.
 *
 * @param desk the desk
 * @param day the day on the client's calendar
 * @param inbound how many messages customers sent to it
 */
public record DayVolume(String desk, LocalDate day, long inbound) {
}
