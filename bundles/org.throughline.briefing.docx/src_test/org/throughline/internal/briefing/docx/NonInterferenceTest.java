package org.throughline.internal.briefing.docx;

import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.NonInterferenceContractTest;

/** A reader cannot tell from the file of a briefing what the reader may not see. */
class NonInterferenceTest extends NonInterferenceContractTest {

  NonInterferenceTest() {
    super(new DocxRenderer(), 12, 1);
  }

  @Override
  protected String text(Document document) {
    return Written.text(document);
  }
}
