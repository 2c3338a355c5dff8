package org.throughline.core;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * A text that held characters no file can hold (control characters, half of an emoji), and was repaired.
 *
 * @param owner whose text it is
 * @param attribute which text
 * @param characters how many characters were left out or replaced, 1 or more
 */
public record TextRepair(EObject owner, EAttribute attribute, int characters) {
}
