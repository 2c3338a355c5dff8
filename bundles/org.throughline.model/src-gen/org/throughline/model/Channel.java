/**
 */
package org.throughline.model;

import java.net.URI;

import java.util.Locale;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.value.WeeklyHours;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Channel#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getAddress <em>Address</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getState <em>State</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getOpeningHours <em>Opening Hours</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getOpeningExceptions <em>Opening Exceptions</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getTextLimit <em>Text Limit</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getMediaLimit <em>Media Limit</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.throughline.model.Channel#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends Element {
	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * The default value is <code>"FACEBOOK"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.Platform}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see org.throughline.model.Platform
	 * @see #setPlatform(Platform)
	 * @see org.throughline.model.ModelPackage#getChannel_Platform()
	 * @model default="FACEBOOK" required="true"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see org.throughline.model.Platform
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handle</em>' attribute.
	 * @see #setHandle(String)
	 * @see org.throughline.model.ModelPackage#getChannel_Handle()
	 * @model
	 * @generated
	 */
	String getHandle();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getHandle <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle</em>' attribute.
	 * @see #getHandle()
	 * @generated
	 */
	void setHandle(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(URI)
	 * @see org.throughline.model.ModelPackage#getChannel_Address()
	 * @model dataType="org.throughline.model.Uri"
	 * @generated
	 */
	URI getAddress();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(URI value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.throughline.model.ModelPackage#getChannel_Purpose()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"ACTIVE"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.ChannelState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.ChannelState
	 * @see #setState(ChannelState)
	 * @see org.throughline.model.ModelPackage#getChannel_State()
	 * @model default="ACTIVE" required="true"
	 * @generated
	 */
	ChannelState getState();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.ChannelState
	 * @see #getState()
	 * @generated
	 */
	void setState(ChannelState value);

	/**
	 * Returns the value of the '<em><b>Opening Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Hours</em>' attribute.
	 * @see #setOpeningHours(WeeklyHours)
	 * @see org.throughline.model.ModelPackage#getChannel_OpeningHours()
	 * @model dataType="org.throughline.model.WeeklyHours"
	 * @generated
	 */
	WeeklyHours getOpeningHours();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getOpeningHours <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Hours</em>' attribute.
	 * @see #getOpeningHours()
	 * @generated
	 */
	void setOpeningHours(WeeklyHours value);

	/**
	 * Returns the value of the '<em><b>Opening Exceptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.OpeningException}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Exceptions</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getChannel_OpeningExceptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<OpeningException> getOpeningExceptions();

	/**
	 * Returns the value of the '<em><b>Text Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text Limit</em>' attribute.
	 * @see #setTextLimit(Integer)
	 * @see org.throughline.model.ModelPackage#getChannel_TextLimit()
	 * @model dataType="org.throughline.model.Integer"
	 * @generated
	 */
	Integer getTextLimit();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getTextLimit <em>Text Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Limit</em>' attribute.
	 * @see #getTextLimit()
	 * @generated
	 */
	void setTextLimit(Integer value);

	/**
	 * Returns the value of the '<em><b>Media Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Limit</em>' attribute.
	 * @see #setMediaLimit(Integer)
	 * @see org.throughline.model.ModelPackage#getChannel_MediaLimit()
	 * @model dataType="org.throughline.model.Integer"
	 * @generated
	 */
	Integer getMediaLimit();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getMediaLimit <em>Media Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Limit</em>' attribute.
	 * @see #getMediaLimit()
	 * @generated
	 */
	void setMediaLimit(Integer value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.util.Locale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.throughline.model.ModelPackage#getChannel_Languages()
	 * @model dataType="org.throughline.model.Language"
	 * @generated
	 */
	EList<Locale> getLanguages();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Department)
	 * @see org.throughline.model.ModelPackage#getChannel_Owner()
	 * @model
	 * @generated
	 */
	Department getOwner();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Department value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Person)
	 * @see org.throughline.model.ModelPackage#getChannel_Responsible()
	 * @model
	 * @generated
	 */
	Person getResponsible();

	/**
	 * Sets the value of the '{@link org.throughline.model.Channel#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Person value);

} // Channel
