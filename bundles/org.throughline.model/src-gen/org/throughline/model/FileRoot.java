/**
 */
package org.throughline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Root</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.FileRoot#getFormat <em>Format</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getFileRoot()
 * @model abstract="true"
 * @generated
 */
public interface FileRoot extends Element {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(Integer)
	 * @see org.throughline.model.ModelPackage#getFileRoot_Format()
	 * @model default="1" dataType="org.throughline.model.Integer" required="true"
	 * @generated
	 */
	Integer getFormat();

	/**
	 * Sets the value of the '{@link org.throughline.model.FileRoot#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(Integer value);

} // FileRoot
