/**
 */
package org.throughline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sector</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.throughline.model.ModelPackage#getSector()
 * @model
 * @generated
 */
public enum Sector implements Enumerator {
	/**
	 * The '<em><b>INSURANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSURANCE_VALUE
	 * @generated
	 * @ordered
	 */
	INSURANCE(0, "INSURANCE", "INSURANCE"),

	/**
	 * The '<em><b>BANKING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BANKING_VALUE
	 * @generated
	 * @ordered
	 */
	BANKING(1, "BANKING", "BANKING"),

	/**
	 * The '<em><b>RETAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETAIL_VALUE
	 * @generated
	 * @ordered
	 */
	RETAIL(2, "RETAIL", "RETAIL"),

	/**
	 * The '<em><b>MANUFACTURING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANUFACTURING_VALUE
	 * @generated
	 * @ordered
	 */
	MANUFACTURING(3, "MANUFACTURING", "MANUFACTURING"),

	/**
	 * The '<em><b>ENERGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENERGY_VALUE
	 * @generated
	 * @ordered
	 */
	ENERGY(4, "ENERGY", "ENERGY"),

	/**
	 * The '<em><b>TELECOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELECOM_VALUE
	 * @generated
	 * @ordered
	 */
	TELECOM(5, "TELECOM", "TELECOM"),

	/**
	 * The '<em><b>TRANSPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSPORT_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSPORT(6, "TRANSPORT", "TRANSPORT"),

	/**
	 * The '<em><b>HOSPITALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOSPITALITY_VALUE
	 * @generated
	 * @ordered
	 */
	HOSPITALITY(7, "HOSPITALITY", "HOSPITALITY"),

	/**
	 * The '<em><b>HEALTHCARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEALTHCARE_VALUE
	 * @generated
	 * @ordered
	 */
	HEALTHCARE(8, "HEALTHCARE", "HEALTHCARE"),

	/**
	 * The '<em><b>EDUCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EDUCATION_VALUE
	 * @generated
	 * @ordered
	 */
	EDUCATION(9, "EDUCATION", "EDUCATION"),

	/**
	 * The '<em><b>GOVERNMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOVERNMENT_VALUE
	 * @generated
	 * @ordered
	 */
	GOVERNMENT(10, "GOVERNMENT", "GOVERNMENT"),

	/**
	 * The '<em><b>NON PROFIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NON_PROFIT_VALUE
	 * @generated
	 * @ordered
	 */
	NON_PROFIT(11, "NON_PROFIT", "NON_PROFIT"),

	/**
	 * The '<em><b>PROFESSIONAL SERVICES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROFESSIONAL_SERVICES_VALUE
	 * @generated
	 * @ordered
	 */
	PROFESSIONAL_SERVICES(12, "PROFESSIONAL_SERVICES", "PROFESSIONAL_SERVICES"),

	/**
	 * The '<em><b>MEDIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEDIA_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA(13, "MEDIA", "MEDIA"),

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGY(14, "TECHNOLOGY", "TECHNOLOGY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(15, "OTHER", "OTHER");

	/**
	 * The '<em><b>INSURANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSURANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSURANCE_VALUE = 0;

	/**
	 * The '<em><b>BANKING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BANKING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BANKING_VALUE = 1;

	/**
	 * The '<em><b>RETAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETAIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETAIL_VALUE = 2;

	/**
	 * The '<em><b>MANUFACTURING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANUFACTURING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MANUFACTURING_VALUE = 3;

	/**
	 * The '<em><b>ENERGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENERGY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENERGY_VALUE = 4;

	/**
	 * The '<em><b>TELECOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELECOM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TELECOM_VALUE = 5;

	/**
	 * The '<em><b>TRANSPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSPORT_VALUE = 6;

	/**
	 * The '<em><b>HOSPITALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOSPITALITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOSPITALITY_VALUE = 7;

	/**
	 * The '<em><b>HEALTHCARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEALTHCARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEALTHCARE_VALUE = 8;

	/**
	 * The '<em><b>EDUCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EDUCATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EDUCATION_VALUE = 9;

	/**
	 * The '<em><b>GOVERNMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOVERNMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GOVERNMENT_VALUE = 10;

	/**
	 * The '<em><b>NON PROFIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NON_PROFIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NON_PROFIT_VALUE = 11;

	/**
	 * The '<em><b>PROFESSIONAL SERVICES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROFESSIONAL_SERVICES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROFESSIONAL_SERVICES_VALUE = 12;

	/**
	 * The '<em><b>MEDIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEDIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_VALUE = 13;

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNOLOGY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGY_VALUE = 14;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 15;

	/**
	 * An array of all the '<em><b>Sector</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Sector[] VALUES_ARRAY =
		new Sector[] {
			INSURANCE,
			BANKING,
			RETAIL,
			MANUFACTURING,
			ENERGY,
			TELECOM,
			TRANSPORT,
			HOSPITALITY,
			HEALTHCARE,
			EDUCATION,
			GOVERNMENT,
			NON_PROFIT,
			PROFESSIONAL_SERVICES,
			MEDIA,
			TECHNOLOGY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Sector</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Sector> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sector</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sector get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Sector result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sector</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sector getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Sector result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sector</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sector get(int value) {
		switch (value) {
			case INSURANCE_VALUE: return INSURANCE;
			case BANKING_VALUE: return BANKING;
			case RETAIL_VALUE: return RETAIL;
			case MANUFACTURING_VALUE: return MANUFACTURING;
			case ENERGY_VALUE: return ENERGY;
			case TELECOM_VALUE: return TELECOM;
			case TRANSPORT_VALUE: return TRANSPORT;
			case HOSPITALITY_VALUE: return HOSPITALITY;
			case HEALTHCARE_VALUE: return HEALTHCARE;
			case EDUCATION_VALUE: return EDUCATION;
			case GOVERNMENT_VALUE: return GOVERNMENT;
			case NON_PROFIT_VALUE: return NON_PROFIT;
			case PROFESSIONAL_SERVICES_VALUE: return PROFESSIONAL_SERVICES;
			case MEDIA_VALUE: return MEDIA;
			case TECHNOLOGY_VALUE: return TECHNOLOGY;
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
	private Sector(int value, String name, String literal) {
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
	
} //Sector
