package org.throughline.internal.briefing.vcard;

import org.throughline.briefing.testkit.EntriesNonInterferenceContractTest;

/** A reader cannot tell from an address book what the reader may not see. */
class NonInterferenceTest extends EntriesNonInterferenceContractTest {

  NonInterferenceTest() {
    super(new VcardRenderer());
  }
}
