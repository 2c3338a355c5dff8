package org.throughline.core;

/** What a client is opened for. */
public enum OpenMode {
  /** To change it. Falls back to reading when that is not possible, see {@link ClientSession#access()}. */
  EDIT,
  /** To read it. Never locks, writes or recovers anything. */
  READ_ONLY
}
