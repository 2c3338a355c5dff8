/**
 */
package org.throughline.model;

import java.net.URI;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer In Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.AnswerInUse#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.throughline.model.AnswerInUse#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.AnswerInUse#getSeenOn <em>Seen On</em>}</li>
 *   <li>{@link org.throughline.model.AnswerInUse#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getAnswerInUse()
 * @model
 * @generated
 */
public interface AnswerInUse extends EObject {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see org.throughline.model.ModelPackage#getAnswerInUse_Channel()
	 * @model required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.throughline.model.AnswerInUse#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.ModelPackage#getAnswerInUse_Text()
	 * @model dataType="org.throughline.model.Text" required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.AnswerInUse#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seen On</em>' attribute.
	 * @see #setSeenOn(LocalDate)
	 * @see org.throughline.model.ModelPackage#getAnswerInUse_SeenOn()
	 * @model dataType="org.throughline.model.LocalDate"
	 * @generated
	 */
	LocalDate getSeenOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.AnswerInUse#getSeenOn <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen On</em>' attribute.
	 * @see #getSeenOn()
	 * @generated
	 */
	void setSeenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(URI)
	 * @see org.throughline.model.ModelPackage#getAnswerInUse_Source()
	 * @model dataType="org.throughline.model.Uri"
	 * @generated
	 */
	URI getSource();

	/**
	 * Sets the value of the '{@link org.throughline.model.AnswerInUse#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(URI value);

} // AnswerInUse
