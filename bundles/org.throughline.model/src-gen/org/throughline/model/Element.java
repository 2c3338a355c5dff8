/**
 */
package org.throughline.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.throughline.model.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.Element#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.throughline.model.Element#getTags <em>Tags</em>}</li>
 *   <li>{@link org.throughline.model.Element#getSharedWith <em>Shared With</em>}</li>
 *   <li>{@link org.throughline.model.Element#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.throughline.model.Element#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.throughline.model.Element#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.throughline.model.Element#getComments <em>Comments</em>}</li>
 *   <li>{@link org.throughline.model.Element#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.throughline.model.ModelPackage#getElement_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.throughline.model.Element#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.ModelPackage#getElement_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.Element#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.throughline.model.ModelPackage#getElement_Notes()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.throughline.model.Element#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.throughline.model.ModelPackage#getElement_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Shared With</b></em>' attribute list.
	 * The list contents are of type {@link org.throughline.model.Readership}.
	 * The literals are from the enumeration {@link org.throughline.model.Readership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared With</em>' attribute list.
	 * @see org.throughline.model.Readership
	 * @see org.throughline.model.ModelPackage#getElement_SharedWith()
	 * @model
	 * @generated
	 */
	EList<Readership> getSharedWith();

	/**
	 * Returns the value of the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed On</em>' attribute.
	 * @see #setReviewedOn(LocalDate)
	 * @see org.throughline.model.ModelPackage#getElement_ReviewedOn()
	 * @model dataType="org.throughline.model.LocalDate"
	 * @generated
	 */
	LocalDate getReviewedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.Element#getReviewedOn <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed On</em>' attribute.
	 * @see #getReviewedOn()
	 * @generated
	 */
	void setReviewedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reviewed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed By</em>' reference.
	 * @see #setReviewedBy(Person)
	 * @see org.throughline.model.ModelPackage#getElement_ReviewedBy()
	 * @model
	 * @generated
	 */
	Person getReviewedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.Element#getReviewedBy <em>Reviewed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed By</em>' reference.
	 * @see #getReviewedBy()
	 * @generated
	 */
	void setReviewedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getElement_Translations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getElement_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getElement_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

} // Element
