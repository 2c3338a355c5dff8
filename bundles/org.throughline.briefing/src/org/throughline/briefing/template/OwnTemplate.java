package org.throughline.briefing.template;

import java.util.Optional;
import org.throughline.model.Property;
import org.throughline.model.briefing.Briefing;

/** A briefing that is marked as a template: it is copied to start others, and is handed to nobody itself. */
public final class OwnTemplate {

  private static final String KEY = "throughline.briefing.template";

  private OwnTemplate() {
  }

  /** Whether a briefing is marked. */
  public static boolean is(Briefing briefing) {
    return mark(briefing).isPresent();
  }

  static Optional<Property> mark(Briefing briefing) {
    return briefing.getProperties().stream().filter(it -> KEY.equals(it.getKey())).findFirst();
  }

  static void write(Property property) {
    property.setKey(KEY);
    property.setValue("yes");
  }
}
