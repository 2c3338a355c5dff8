/**
 */
package org.throughline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Team#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.throughline.model.Team#getMemberships <em>Memberships</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getTeam()
 * @model
 * @generated
 */
public interface Team extends Element {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.throughline.model.ModelPackage#getTeam_Purpose()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.throughline.model.Team#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Membership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memberships</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getTeam_Memberships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Membership> getMemberships();

} // Team
