/**
 * What was promised against what was measured: the one computation of gap, state and trend of a service standard, and
 * what the hours of a channel mean for it.
 *
 * <p>It stands here and in no domain, because more than one needs it and none may use another: the ledger and its rules
 * in {@code dna}, the chart of promise and practice in {@code briefing}, opening hours in {@code insight}. Everything is
 * a pure function of what it is given, so that a rule, a copy for a reader and a test can use it alike.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.core.practice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
