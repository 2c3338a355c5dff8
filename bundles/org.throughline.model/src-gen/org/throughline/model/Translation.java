/**
 */
package org.throughline.model;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Translation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Translation#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.Translation#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.throughline.model.Translation#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.Translation#getSourceHash <em>Source Hash</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getTranslation()
 * @model
 * @generated
 */
public interface Translation extends EObject {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(Locale)
	 * @see org.throughline.model.ModelPackage#getTranslation_Language()
	 * @model dataType="org.throughline.model.Language" required="true"
	 * @generated
	 */
	Locale getLanguage();

	/**
	 * Sets the value of the '{@link org.throughline.model.Translation#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(Locale value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.throughline.model.ModelPackage#getTranslation_Feature()
	 * @model required="true"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.throughline.model.Translation#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.ModelPackage#getTranslation_Text()
	 * @model dataType="org.throughline.model.Text" required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.Translation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Hash</em>' attribute.
	 * @see #setSourceHash(String)
	 * @see org.throughline.model.ModelPackage#getTranslation_SourceHash()
	 * @model dataType="org.throughline.model.Hash" required="true"
	 * @generated
	 */
	String getSourceHash();

	/**
	 * Sets the value of the '{@link org.throughline.model.Translation#getSourceHash <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Hash</em>' attribute.
	 * @see #getSourceHash()
	 * @generated
	 */
	void setSourceHash(String value);

} // Translation
