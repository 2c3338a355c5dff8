package org.throughline.internal.briefing.ics;

import org.throughline.briefing.testkit.EntriesNonInterferenceContractTest;

/** A reader cannot tell from a calendar what the reader may not see. */
class NonInterferenceTest extends EntriesNonInterferenceContractTest {

  NonInterferenceTest() {
    super(new IcsRenderer());
  }
}
