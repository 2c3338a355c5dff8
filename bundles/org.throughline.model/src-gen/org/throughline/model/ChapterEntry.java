/**
 */
package org.throughline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.ChapterEntry#getRootId <em>Root Id</em>}</li>
 *   <li>{@link org.throughline.model.ChapterEntry#getFile <em>File</em>}</li>
 *   <li>{@link org.throughline.model.ChapterEntry#getModule <em>Module</em>}</li>
 *   <li>{@link org.throughline.model.ChapterEntry#getNsUri <em>Ns Uri</em>}</li>
 *   <li>{@link org.throughline.model.ChapterEntry#getTitle <em>Title</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getChapterEntry()
 * @model
 * @generated
 */
public interface ChapterEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Root Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Root Id</em>' attribute.
	 * @see #setRootId(String)
	 * @see org.throughline.model.ModelPackage#getChapterEntry_RootId()
	 * @model required="true"
	 * @generated
	 */
	String getRootId();

	/**
	 * Sets the value of the '{@link org.throughline.model.ChapterEntry#getRootId <em>Root Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Id</em>' attribute.
	 * @see #getRootId()
	 * @generated
	 */
	void setRootId(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.throughline.model.ModelPackage#getChapterEntry_File()
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.throughline.model.ChapterEntry#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Module</em>' attribute.
	 * @see #setModule(String)
	 * @see org.throughline.model.ModelPackage#getChapterEntry_Module()
	 * @model required="true"
	 * @generated
	 */
	String getModule();

	/**
	 * Sets the value of the '{@link org.throughline.model.ChapterEntry#getModule <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Module</em>' attribute.
	 * @see #getModule()
	 * @generated
	 */
	void setModule(String value);

	/**
	 * Returns the value of the '<em><b>Ns Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ns Uri</em>' attribute.
	 * @see #setNsUri(String)
	 * @see org.throughline.model.ModelPackage#getChapterEntry_NsUri()
	 * @model required="true"
	 * @generated
	 */
	String getNsUri();

	/**
	 * Sets the value of the '{@link org.throughline.model.ChapterEntry#getNsUri <em>Ns Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ns Uri</em>' attribute.
	 * @see #getNsUri()
	 * @generated
	 */
	void setNsUri(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.throughline.model.ModelPackage#getChapterEntry_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.throughline.model.ChapterEntry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

} // ChapterEntry
