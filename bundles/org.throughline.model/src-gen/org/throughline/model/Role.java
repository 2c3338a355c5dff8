/**
 */
package org.throughline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Role#getResponsibilities <em>Responsibilities</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Element {
	/**
	 * Returns the value of the '<em><b>Responsibilities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsibilities</em>' attribute.
	 * @see #setResponsibilities(String)
	 * @see org.throughline.model.ModelPackage#getRole_Responsibilities()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getResponsibilities();

	/**
	 * Sets the value of the '{@link org.throughline.model.Role#getResponsibilities <em>Responsibilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsibilities</em>' attribute.
	 * @see #getResponsibilities()
	 * @generated
	 */
	void setResponsibilities(String value);

} // Role
