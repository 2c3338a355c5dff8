/**
 */
package org.throughline.model;

import java.time.ZoneId;

import java.util.Locale;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Client#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.Client#getCountry <em>Country</em>}</li>
 *   <li>{@link org.throughline.model.Client#getZone <em>Zone</em>}</li>
 *   <li>{@link org.throughline.model.Client#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.throughline.model.Client#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.throughline.model.Client#getChapters <em>Chapters</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getClient()
 * @model
 * @generated
 */
public interface Client extends FileRoot {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(Locale)
	 * @see org.throughline.model.ModelPackage#getClient_Language()
	 * @model dataType="org.throughline.model.Language" required="true"
	 * @generated
	 */
	Locale getLanguage();

	/**
	 * Sets the value of the '{@link org.throughline.model.Client#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(Locale value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.throughline.model.ModelPackage#getClient_Country()
	 * @model dataType="org.throughline.model.Country" required="true"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.throughline.model.Client#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(ZoneId)
	 * @see org.throughline.model.ModelPackage#getClient_Zone()
	 * @model dataType="org.throughline.model.ZoneId" required="true"
	 * @generated
	 */
	ZoneId getZone();

	/**
	 * Sets the value of the '{@link org.throughline.model.Client#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(ZoneId value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' containment reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.throughline.model.ModelPackage#getClient_Organisation()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.throughline.model.Client#getOrganisation <em>Organisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' containment reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.ChapterEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getClient_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChapterEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Chapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getClient_Chapters()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	EList<Chapter> getChapters();

} // Client
