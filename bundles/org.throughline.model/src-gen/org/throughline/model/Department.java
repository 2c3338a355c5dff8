/**
 */
package org.throughline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Department#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.Department#getRemit <em>Remit</em>}</li>
 *   <li>{@link org.throughline.model.Department#getHead <em>Head</em>}</li>
 *   <li>{@link org.throughline.model.Department#getPartOf <em>Part Of</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getDepartment()
 * @model
 * @generated
 */
public interface Department extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"MANAGEMENT"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.DepartmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.DepartmentKind
	 * @see #setKind(DepartmentKind)
	 * @see org.throughline.model.ModelPackage#getDepartment_Kind()
	 * @model default="MANAGEMENT" required="true"
	 * @generated
	 */
	DepartmentKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.Department#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.DepartmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DepartmentKind value);

	/**
	 * Returns the value of the '<em><b>Remit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remit</em>' attribute.
	 * @see #setRemit(String)
	 * @see org.throughline.model.ModelPackage#getDepartment_Remit()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getRemit();

	/**
	 * Sets the value of the '{@link org.throughline.model.Department#getRemit <em>Remit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remit</em>' attribute.
	 * @see #getRemit()
	 * @generated
	 */
	void setRemit(String value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Person)
	 * @see org.throughline.model.ModelPackage#getDepartment_Head()
	 * @model
	 * @generated
	 */
	Person getHead();

	/**
	 * Sets the value of the '{@link org.throughline.model.Department#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Person value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Department)
	 * @see org.throughline.model.ModelPackage#getDepartment_PartOf()
	 * @model
	 * @generated
	 */
	Department getPartOf();

	/**
	 * Sets the value of the '{@link org.throughline.model.Department#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Department value);

} // Department
