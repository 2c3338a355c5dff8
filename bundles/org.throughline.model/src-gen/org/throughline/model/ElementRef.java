/**
 */
package org.throughline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.ElementRef#getTargetId <em>Target Id</em>}</li>
 *   <li>{@link org.throughline.model.ElementRef#getTargetType <em>Target Type</em>}</li>
 *   <li>{@link org.throughline.model.ElementRef#getLastLabel <em>Last Label</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getElementRef()
 * @model
 * @generated
 */
public interface ElementRef extends EObject {
	/**
	 * Returns the value of the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Id</em>' attribute.
	 * @see #setTargetId(String)
	 * @see org.throughline.model.ModelPackage#getElementRef_TargetId()
	 * @model required="true"
	 * @generated
	 */
	String getTargetId();

	/**
	 * Sets the value of the '{@link org.throughline.model.ElementRef#getTargetId <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Id</em>' attribute.
	 * @see #getTargetId()
	 * @generated
	 */
	void setTargetId(String value);

	/**
	 * Returns the value of the '<em><b>Target Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Type</em>' attribute.
	 * @see #setTargetType(String)
	 * @see org.throughline.model.ModelPackage#getElementRef_TargetType()
	 * @model
	 * @generated
	 */
	String getTargetType();

	/**
	 * Sets the value of the '{@link org.throughline.model.ElementRef#getTargetType <em>Target Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Type</em>' attribute.
	 * @see #getTargetType()
	 * @generated
	 */
	void setTargetType(String value);

	/**
	 * Returns the value of the '<em><b>Last Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Label</em>' attribute.
	 * @see #setLastLabel(String)
	 * @see org.throughline.model.ModelPackage#getElementRef_LastLabel()
	 * @model
	 * @generated
	 */
	String getLastLabel();

	/**
	 * Sets the value of the '{@link org.throughline.model.ElementRef#getLastLabel <em>Last Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Label</em>' attribute.
	 * @see #getLastLabel()
	 * @generated
	 */
	void setLastLabel(String value);

} // ElementRef
