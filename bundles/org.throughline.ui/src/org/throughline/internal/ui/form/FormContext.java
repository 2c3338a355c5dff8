package org.throughline.internal.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;

/**
 * What the fields of a form share.
 *
 * @param desk the desk of the window
 * @param session the client that is edited
 * @param values how values are written
 * @param naming how things are called
 * @param drafts what was typed and is not stored
 * @param page what the fields ask of the page they stand on
 */
record FormContext(Desk desk, ClientSession session, ValueText values, Naming naming, Drafts drafts, Page page) {

  /** The page the fields stand on. */
  interface Page {

    /** A field was entered or pointed at. */
    void help(String label, String help);

    /** Something grew or shrank. */
    void resized();

    /** Goes to another object of the client. */
    void open(EObject object);
  }
}
