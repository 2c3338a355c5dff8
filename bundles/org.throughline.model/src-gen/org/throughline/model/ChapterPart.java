/**
 */
package org.throughline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter Part</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.throughline.model.ModelPackage#getChapterPart()
 * @model abstract="true"
 * @generated
 */
public interface ChapterPart extends FileRoot {
} // ChapterPart
