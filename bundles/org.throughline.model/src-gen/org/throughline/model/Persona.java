/**
 */
package org.throughline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Persona</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Persona#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getPortrait <em>Portrait</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getFrustrations <em>Frustrations</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getPreferredChannels <em>Preferred Channels</em>}</li>
 *   <li>{@link org.throughline.model.Persona#getPortraitImage <em>Portrait Image</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getPersona()
 * @model
 * @generated
 */
public interface Persona extends Element {
	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.throughline.model.ModelPackage#getPersona_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Portrait</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portrait</em>' attribute.
	 * @see #setPortrait(String)
	 * @see org.throughline.model.ModelPackage#getPersona_Portrait()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getPortrait();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getPortrait <em>Portrait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portrait</em>' attribute.
	 * @see #getPortrait()
	 * @generated
	 */
	void setPortrait(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.throughline.model.ModelPackage#getPersona_Quote()
	 * @model dataType="org.throughline.model.Text"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' attribute.
	 * @see #setGoals(String)
	 * @see org.throughline.model.ModelPackage#getPersona_Goals()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getGoals();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getGoals <em>Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goals</em>' attribute.
	 * @see #getGoals()
	 * @generated
	 */
	void setGoals(String value);

	/**
	 * Returns the value of the '<em><b>Frustrations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frustrations</em>' attribute.
	 * @see #setFrustrations(String)
	 * @see org.throughline.model.ModelPackage#getPersona_Frustrations()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getFrustrations();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getFrustrations <em>Frustrations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frustrations</em>' attribute.
	 * @see #getFrustrations()
	 * @generated
	 */
	void setFrustrations(String value);

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(Integer)
	 * @see org.throughline.model.ModelPackage#getPersona_AgeFrom()
	 * @model dataType="org.throughline.model.Integer"
	 * @generated
	 */
	Integer getAgeFrom();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(Integer)
	 * @see org.throughline.model.ModelPackage#getPersona_AgeTo()
	 * @model dataType="org.throughline.model.Integer"
	 * @generated
	 */
	Integer getAgeTo();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(Integer value);

	/**
	 * Returns the value of the '<em><b>Preferred Channels</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preferred Channels</em>' reference list.
	 * @see org.throughline.model.ModelPackage#getPersona_PreferredChannels()
	 * @model
	 * @generated
	 */
	EList<Channel> getPreferredChannels();

	/**
	 * Returns the value of the '<em><b>Portrait Image</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portrait Image</em>' reference.
	 * @see #setPortraitImage(Attachment)
	 * @see org.throughline.model.ModelPackage#getPersona_PortraitImage()
	 * @model
	 * @generated
	 */
	Attachment getPortraitImage();

	/**
	 * Sets the value of the '{@link org.throughline.model.Persona#getPortraitImage <em>Portrait Image</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portrait Image</em>' reference.
	 * @see #getPortraitImage()
	 * @generated
	 */
	void setPortraitImage(Attachment value);

} // Persona
