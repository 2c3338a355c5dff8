/**
 */
package org.throughline.model;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opening Exception</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.OpeningException#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.OpeningException#getOpens <em>Opens</em>}</li>
 *   <li>{@link org.throughline.model.OpeningException#getCloses <em>Closes</em>}</li>
 *   <li>{@link org.throughline.model.OpeningException#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getOpeningException()
 * @model
 * @generated
 */
public interface OpeningException extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.ModelPackage#getOpeningException_Date()
	 * @model dataType="org.throughline.model.LocalDate" required="true"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.OpeningException#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opens</em>' attribute.
	 * @see #setOpens(LocalTime)
	 * @see org.throughline.model.ModelPackage#getOpeningException_Opens()
	 * @model dataType="org.throughline.model.LocalTime"
	 * @generated
	 */
	LocalTime getOpens();

	/**
	 * Sets the value of the '{@link org.throughline.model.OpeningException#getOpens <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opens</em>' attribute.
	 * @see #getOpens()
	 * @generated
	 */
	void setOpens(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closes</em>' attribute.
	 * @see #setCloses(LocalTime)
	 * @see org.throughline.model.ModelPackage#getOpeningException_Closes()
	 * @model dataType="org.throughline.model.LocalTime"
	 * @generated
	 */
	LocalTime getCloses();

	/**
	 * Sets the value of the '{@link org.throughline.model.OpeningException#getCloses <em>Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closes</em>' attribute.
	 * @see #getCloses()
	 * @generated
	 */
	void setCloses(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.throughline.model.ModelPackage#getOpeningException_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.throughline.model.OpeningException#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // OpeningException
