/**
 */
package org.throughline.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Attachment#getHash <em>Hash</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getByteSize <em>Byte Size</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getAlternativeText <em>Alternative Text</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getRights <em>Rights</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getRightsHolder <em>Rights Holder</em>}</li>
 *   <li>{@link org.throughline.model.Attachment#getRightsUntil <em>Rights Until</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getAttachment()
 * @model
 * @generated
 */
public interface Attachment extends Element {
	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see org.throughline.model.ModelPackage#getAttachment_Hash()
	 * @model dataType="org.throughline.model.Hash" required="true"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.throughline.model.ModelPackage#getAttachment_FileName()
	 * @model required="true"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.throughline.model.ModelPackage#getAttachment_MediaType()
	 * @model required="true"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Byte Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Byte Size</em>' attribute.
	 * @see #setByteSize(Integer)
	 * @see org.throughline.model.ModelPackage#getAttachment_ByteSize()
	 * @model dataType="org.throughline.model.Integer" required="true"
	 * @generated
	 */
	Integer getByteSize();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getByteSize <em>Byte Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byte Size</em>' attribute.
	 * @see #getByteSize()
	 * @generated
	 */
	void setByteSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Alternative Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alternative Text</em>' attribute.
	 * @see #setAlternativeText(String)
	 * @see org.throughline.model.ModelPackage#getAttachment_AlternativeText()
	 * @model dataType="org.throughline.model.Text"
	 * @generated
	 */
	String getAlternativeText();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getAlternativeText <em>Alternative Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternative Text</em>' attribute.
	 * @see #getAlternativeText()
	 * @generated
	 */
	void setAlternativeText(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * The default value is <code>"UNCLEAR"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.RightsState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see org.throughline.model.RightsState
	 * @see #setRights(RightsState)
	 * @see org.throughline.model.ModelPackage#getAttachment_Rights()
	 * @model default="UNCLEAR" required="true"
	 * @generated
	 */
	RightsState getRights();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see org.throughline.model.RightsState
	 * @see #getRights()
	 * @generated
	 */
	void setRights(RightsState value);

	/**
	 * Returns the value of the '<em><b>Rights Holder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights Holder</em>' attribute.
	 * @see #setRightsHolder(String)
	 * @see org.throughline.model.ModelPackage#getAttachment_RightsHolder()
	 * @model
	 * @generated
	 */
	String getRightsHolder();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getRightsHolder <em>Rights Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights Holder</em>' attribute.
	 * @see #getRightsHolder()
	 * @generated
	 */
	void setRightsHolder(String value);

	/**
	 * Returns the value of the '<em><b>Rights Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights Until</em>' attribute.
	 * @see #setRightsUntil(LocalDate)
	 * @see org.throughline.model.ModelPackage#getAttachment_RightsUntil()
	 * @model dataType="org.throughline.model.LocalDate"
	 * @generated
	 */
	LocalDate getRightsUntil();

	/**
	 * Sets the value of the '{@link org.throughline.model.Attachment#getRightsUntil <em>Rights Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights Until</em>' attribute.
	 * @see #getRightsUntil()
	 * @generated
	 */
	void setRightsUntil(LocalDate value);

} // Attachment
