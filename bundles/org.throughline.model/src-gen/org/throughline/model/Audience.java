/**
 */
package org.throughline.model;

import org.throughline.model.value.Quantity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Audience#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.throughline.model.Audience#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.throughline.model.Audience#getSize <em>Size</em>}</li>
 *   <li>{@link org.throughline.model.Audience#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getAudience()
 * @model
 * @generated
 */
public interface Audience extends Element {
	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.throughline.model.ModelPackage#getAudience_Summary()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.throughline.model.Audience#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs</em>' attribute.
	 * @see #setNeeds(String)
	 * @see org.throughline.model.ModelPackage#getAudience_Needs()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getNeeds();

	/**
	 * Sets the value of the '{@link org.throughline.model.Audience#getNeeds <em>Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needs</em>' attribute.
	 * @see #getNeeds()
	 * @generated
	 */
	void setNeeds(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Quantity)
	 * @see org.throughline.model.ModelPackage#getAudience_Size()
	 * @model dataType="org.throughline.model.Quantity"
	 * @generated
	 */
	Quantity getSize();

	/**
	 * Sets the value of the '{@link org.throughline.model.Audience#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Quantity value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"MEDIUM"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.throughline.model.Priority
	 * @see #setPriority(Priority)
	 * @see org.throughline.model.ModelPackage#getAudience_Priority()
	 * @model default="MEDIUM" required="true"
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.throughline.model.Audience#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.throughline.model.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

} // Audience
