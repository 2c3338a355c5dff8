package org.throughline.insight;

/**
 * How much of the talk goes to a desk.
 *
 * @param desk the desk
 * @param conversations how many conversations it has
 * @param inbound how many messages customers sent to it
 * @param outbound how many messages it sent
 * @param allInbound how many messages customers sent to all desks (n)
 */
public record DeskVolume(String desk, long conversations, long inbound, long outbound, long allInbound) {

  /** Share of voice: the desk's part of what customers wrote, 0 to 1; 0 when they wrote nothing. */
  public double share() {
    return allInbound == 0 ? 0 : (double) inbound / allInbound;
  }
}
