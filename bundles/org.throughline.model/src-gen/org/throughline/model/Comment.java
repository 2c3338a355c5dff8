/**
 */
package org.throughline.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Comment#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.throughline.model.Comment#getWrittenAt <em>Written At</em>}</li>
 *   <li>{@link org.throughline.model.Comment#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.Comment#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getComment()
 * @model
 * @generated
 */
public interface Comment extends EObject {
	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.throughline.model.ModelPackage#getComment_Author()
	 * @model required="true"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.throughline.model.Comment#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Written At</em>' attribute.
	 * @see #setWrittenAt(Instant)
	 * @see org.throughline.model.ModelPackage#getComment_WrittenAt()
	 * @model dataType="org.throughline.model.Instant" required="true"
	 * @generated
	 */
	Instant getWrittenAt();

	/**
	 * Sets the value of the '{@link org.throughline.model.Comment#getWrittenAt <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written At</em>' attribute.
	 * @see #getWrittenAt()
	 * @generated
	 */
	void setWrittenAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.ModelPackage#getComment_Text()
	 * @model dataType="org.throughline.model.Text" required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.Comment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"OPEN"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.CommentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.CommentState
	 * @see #setState(CommentState)
	 * @see org.throughline.model.ModelPackage#getComment_State()
	 * @model default="OPEN" required="true"
	 * @generated
	 */
	CommentState getState();

	/**
	 * Sets the value of the '{@link org.throughline.model.Comment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.CommentState
	 * @see #getState()
	 * @generated
	 */
	void setState(CommentState value);

} // Comment
