package org.throughline.coherence.spi;

import org.eclipse.emf.ecore.EClass;
import org.throughline.core.Message;
import org.throughline.model.coherence.FindingSeverity;

/**
 * What a rule is called and about.
 *
 * @param id unique and for ever, such as {@code promise.without-standard}; findings and waivers remember it
 * @param subject the class it is checked for, subclasses included
 * @param severity how bad it is where it does not hold, unless the client decided otherwise
 * @param domain the name of the module that brings it, such as {@code dna}
 * @param title what does not hold, in a few words
 * @param explanation why it matters and what is looked at, in plain words
 */
public record RuleCard(
    String id, EClass subject, FindingSeverity severity, String domain, Message title, Message explanation) {

  /**
   * A card whose words stand beside the rule, under its id with {@code .title} and {@code .why}; what its findings say
   * stands under the id itself.
   *
   * @param anchor a class of the package that holds the messages
   */
  public static RuleCard of(Class<?> anchor, String id, EClass subject, FindingSeverity severity, String domain) {
    return new RuleCard(id, subject, severity, domain, Message.of(anchor, id + ".title"),
        Message.of(anchor, id + ".why"));
  }

  /** What a finding of the rule says, which stands beside its title under the rule's id. */
  public Message says(Object... arguments) {
    return Message.of(title.anchor(), id, arguments);
  }

  /** Another thing the rule says, under the rule's id with a dot and a name, such as a shade of the finding or a fix. */
  public Message saysOf(String shade, Object... arguments) {
    return Message.of(title.anchor(), id + "." + shade, arguments);
  }
}
