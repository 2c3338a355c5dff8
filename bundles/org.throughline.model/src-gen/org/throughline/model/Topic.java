/**
 */
package org.throughline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Topic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Topic#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.throughline.model.Topic#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.throughline.model.Topic#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getTopic()
 * @model
 * @generated
 */
public interface Topic extends Element {
	/**
	 * Returns the value of the '<em><b>Keywords</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keywords</em>' attribute list.
	 * @see org.throughline.model.ModelPackage#getTopic_Keywords()
	 * @model
	 * @generated
	 */
	EList<String> getKeywords();

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The default value is <code>"ORDINARY"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.throughline.model.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.throughline.model.ModelPackage#getTopic_Sensitivity()
	 * @model default="ORDINARY" required="true"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.throughline.model.Topic#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.throughline.model.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Department)
	 * @see org.throughline.model.ModelPackage#getTopic_Owner()
	 * @model
	 * @generated
	 */
	Department getOwner();

	/**
	 * Sets the value of the '{@link org.throughline.model.Topic#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Department value);

} // Topic
