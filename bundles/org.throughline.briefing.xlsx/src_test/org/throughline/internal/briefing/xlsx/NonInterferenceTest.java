package org.throughline.internal.briefing.xlsx;

import org.throughline.briefing.testkit.NonInterferenceContractTest;

/** A reader cannot tell from a workbook what the reader may not see. */
class NonInterferenceTest extends NonInterferenceContractTest {

  NonInterferenceTest() {
    super(new XlsxRenderer(), 12, 0);
  }
}
