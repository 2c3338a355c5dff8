/**
 */
package org.throughline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Department Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.throughline.model.ModelPackage#getDepartmentKind()
 * @model
 * @generated
 */
public enum DepartmentKind implements Enumerator {
	/**
	 * The '<em><b>MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGEMENT(0, "MANAGEMENT", "MANAGEMENT"),

	/**
	 * The '<em><b>MARKETING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARKETING_VALUE
	 * @generated
	 * @ordered
	 */
	MARKETING(1, "MARKETING", "MARKETING"),

	/**
	 * The '<em><b>COMMUNICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNICATION_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNICATION(2, "COMMUNICATION", "COMMUNICATION"),

	/**
	 * The '<em><b>CUSTOMER SERVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOMER_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER_SERVICE(3, "CUSTOMER_SERVICE", "CUSTOMER_SERVICE"),

	/**
	 * The '<em><b>PRESS OFFICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESS_OFFICE_VALUE
	 * @generated
	 * @ordered
	 */
	PRESS_OFFICE(4, "PRESS_OFFICE", "PRESS_OFFICE"),

	/**
	 * The '<em><b>SALES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SALES_VALUE
	 * @generated
	 * @ordered
	 */
	SALES(5, "SALES", "SALES"),

	/**
	 * The '<em><b>HUMAN RESOURCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HUMAN_RESOURCES_VALUE
	 * @generated
	 * @ordered
	 */
	HUMAN_RESOURCES(6, "HUMAN_RESOURCES", "HUMAN_RESOURCES"),

	/**
	 * The '<em><b>INFORMATION TECHNOLOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION_TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMATION_TECHNOLOGY(7, "INFORMATION_TECHNOLOGY", "INFORMATION_TECHNOLOGY"),

	/**
	 * The '<em><b>LEGAL AND COMPLIANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_AND_COMPLIANCE_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_AND_COMPLIANCE(8, "LEGAL_AND_COMPLIANCE", "LEGAL_AND_COMPLIANCE"),

	/**
	 * The '<em><b>FINANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINANCE_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCE(9, "FINANCE", "FINANCE"),

	/**
	 * The '<em><b>PURCHASING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURCHASING_VALUE
	 * @generated
	 * @ordered
	 */
	PURCHASING(10, "PURCHASING", "PURCHASING"),

	/**
	 * The '<em><b>OPERATIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPERATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONS(11, "OPERATIONS", "OPERATIONS"),

	/**
	 * The '<em><b>PRODUCT DEVELOPMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRODUCT_DEVELOPMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PRODUCT_DEVELOPMENT(12, "PRODUCT_DEVELOPMENT", "PRODUCT_DEVELOPMENT"),

	/**
	 * The '<em><b>EXTERNAL AGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTERNAL_AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	EXTERNAL_AGENCY(13, "EXTERNAL_AGENCY", "EXTERNAL_AGENCY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(14, "OTHER", "OTHER");

	/**
	 * The '<em><b>MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANAGEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MANAGEMENT_VALUE = 0;

	/**
	 * The '<em><b>MARKETING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARKETING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MARKETING_VALUE = 1;

	/**
	 * The '<em><b>COMMUNICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNICATION_VALUE = 2;

	/**
	 * The '<em><b>CUSTOMER SERVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOMER_SERVICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_SERVICE_VALUE = 3;

	/**
	 * The '<em><b>PRESS OFFICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESS_OFFICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRESS_OFFICE_VALUE = 4;

	/**
	 * The '<em><b>SALES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SALES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SALES_VALUE = 5;

	/**
	 * The '<em><b>HUMAN RESOURCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HUMAN_RESOURCES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HUMAN_RESOURCES_VALUE = 6;

	/**
	 * The '<em><b>INFORMATION TECHNOLOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION_TECHNOLOGY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFORMATION_TECHNOLOGY_VALUE = 7;

	/**
	 * The '<em><b>LEGAL AND COMPLIANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_AND_COMPLIANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_AND_COMPLIANCE_VALUE = 8;

	/**
	 * The '<em><b>FINANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FINANCE_VALUE = 9;

	/**
	 * The '<em><b>PURCHASING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURCHASING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PURCHASING_VALUE = 10;

	/**
	 * The '<em><b>OPERATIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPERATIONS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONS_VALUE = 11;

	/**
	 * The '<em><b>PRODUCT DEVELOPMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRODUCT_DEVELOPMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_DEVELOPMENT_VALUE = 12;

	/**
	 * The '<em><b>EXTERNAL AGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTERNAL_AGENCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTERNAL_AGENCY_VALUE = 13;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Department Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DepartmentKind[] VALUES_ARRAY =
		new DepartmentKind[] {
			MANAGEMENT,
			MARKETING,
			COMMUNICATION,
			CUSTOMER_SERVICE,
			PRESS_OFFICE,
			SALES,
			HUMAN_RESOURCES,
			INFORMATION_TECHNOLOGY,
			LEGAL_AND_COMPLIANCE,
			FINANCE,
			PURCHASING,
			OPERATIONS,
			PRODUCT_DEVELOPMENT,
			EXTERNAL_AGENCY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Department Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DepartmentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Department Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DepartmentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DepartmentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Department Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DepartmentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DepartmentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Department Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DepartmentKind get(int value) {
		switch (value) {
			case MANAGEMENT_VALUE: return MANAGEMENT;
			case MARKETING_VALUE: return MARKETING;
			case COMMUNICATION_VALUE: return COMMUNICATION;
			case CUSTOMER_SERVICE_VALUE: return CUSTOMER_SERVICE;
			case PRESS_OFFICE_VALUE: return PRESS_OFFICE;
			case SALES_VALUE: return SALES;
			case HUMAN_RESOURCES_VALUE: return HUMAN_RESOURCES;
			case INFORMATION_TECHNOLOGY_VALUE: return INFORMATION_TECHNOLOGY;
			case LEGAL_AND_COMPLIANCE_VALUE: return LEGAL_AND_COMPLIANCE;
			case FINANCE_VALUE: return FINANCE;
			case PURCHASING_VALUE: return PURCHASING;
			case OPERATIONS_VALUE: return OPERATIONS;
			case PRODUCT_DEVELOPMENT_VALUE: return PRODUCT_DEVELOPMENT;
			case EXTERNAL_AGENCY_VALUE: return EXTERNAL_AGENCY;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DepartmentKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DepartmentKind
