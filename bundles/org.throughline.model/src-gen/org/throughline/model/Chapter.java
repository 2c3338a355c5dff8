/**
 */
package org.throughline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.throughline.model.ModelPackage#getChapter()
 * @model abstract="true"
 * @generated
 */
public interface Chapter extends FileRoot {
} // Chapter
