/**
 */
package org.throughline.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.KeyQuestion#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getState <em>State</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.throughline.model.KeyQuestion#getAnswersInUse <em>Answers In Use</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getKeyQuestion()
 * @model
 * @generated
 */
public interface KeyQuestion extends Element {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_Question()
	 * @model dataType="org.throughline.model.Text" required="true"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_Answer()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"DRAFT"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.AnswerState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.AnswerState
	 * @see #setState(AnswerState)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_State()
	 * @model default="DRAFT" required="true"
	 * @generated
	 */
	AnswerState getState();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.AnswerState
	 * @see #getState()
	 * @generated
	 */
	void setState(AnswerState value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_ApprovedOn()
	 * @model dataType="org.throughline.model.LocalDate"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(Person)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_ApprovedBy()
	 * @model
	 * @generated
	 */
	Person getApprovedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_ValidUntil()
	 * @model dataType="org.throughline.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topic</em>' reference.
	 * @see #setTopic(Topic)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_Topic()
	 * @model
	 * @generated
	 */
	Topic getTopic();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getTopic <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' reference.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(Topic value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audiences</em>' reference list.
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_Audiences()
	 * @model
	 * @generated
	 */
	EList<Audience> getAudiences();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_Owner()
	 * @model
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.throughline.model.KeyQuestion#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Answers In Use</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.AnswerInUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answers In Use</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getKeyQuestion_AnswersInUse()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnswerInUse> getAnswersInUse();

} // KeyQuestion
