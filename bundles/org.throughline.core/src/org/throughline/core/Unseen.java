package org.throughline.core;

/** Work that nobody looks at. */
enum Unseen implements Progress {

  PROGRESS;

  @Override
  public void step(Message what) {
    // Nobody looks.
  }

  @Override
  public void done(double fraction) {
    // Nobody looks.
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
