package org.throughline.ui.table;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where a new row goes.
 *
 * @param owner what will contain it
 * @param feature the list of the owner that takes it
 * @param type what is made
 */
public record RowPlace(EObject owner, EReference feature, EClass type) {
}
