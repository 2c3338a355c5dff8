package org.throughline.internal.app;

import org.junit.jupiter.api.BeforeEach;

/** What is told of the window with the sample client open. */
abstract class SampleStory extends WindowStory {

  @Override
  final boolean beginsWithWelcome() {
    return false;
  }

  @BeforeEach
  final void theSampleInTheWindow() {
    open(sample("Zekerhuis"));
  }
}
