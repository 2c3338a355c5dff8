package org.throughline.ui;

import org.throughline.core.Preference;

/** Which theme a person wants. */
public enum Appearance {
  /** Light or dark as the system is, also when that changes. */
  SYSTEM,
  /** Always light. */
  LIGHT,
  /** Always dark. */
  DARK;

  /** What was chosen. */
  public static final Preference<Appearance> PREFERENCE = Preference.choice("look.appearance", SYSTEM);
}
