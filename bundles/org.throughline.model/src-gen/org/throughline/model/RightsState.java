/**
 */
package org.throughline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rights State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.throughline.model.ModelPackage#getRightsState()
 * @model
 * @generated
 */
public enum RightsState implements Enumerator {
	/**
	 * The '<em><b>UNCLEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNCLEAR_VALUE
	 * @generated
	 * @ordered
	 */
	UNCLEAR(0, "UNCLEAR", "UNCLEAR"),

	/**
	 * The '<em><b>OWNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWNED_VALUE
	 * @generated
	 * @ordered
	 */
	OWNED(1, "OWNED", "OWNED"),

	/**
	 * The '<em><b>LICENSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LICENSED_VALUE
	 * @generated
	 * @ordered
	 */
	LICENSED(2, "LICENSED", "LICENSED"),

	/**
	 * The '<em><b>EXPIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPIRED_VALUE
	 * @generated
	 * @ordered
	 */
	EXPIRED(3, "EXPIRED", "EXPIRED"),

	/**
	 * The '<em><b>PUBLIC DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_DOMAIN(4, "PUBLIC_DOMAIN", "PUBLIC_DOMAIN");

	/**
	 * The '<em><b>UNCLEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNCLEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNCLEAR_VALUE = 0;

	/**
	 * The '<em><b>OWNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWNED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWNED_VALUE = 1;

	/**
	 * The '<em><b>LICENSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LICENSED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LICENSED_VALUE = 2;

	/**
	 * The '<em><b>EXPIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPIRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPIRED_VALUE = 3;

	/**
	 * The '<em><b>PUBLIC DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_DOMAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_DOMAIN_VALUE = 4;

	/**
	 * An array of all the '<em><b>Rights State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RightsState[] VALUES_ARRAY =
		new RightsState[] {
			UNCLEAR,
			OWNED,
			LICENSED,
			EXPIRED,
			PUBLIC_DOMAIN,
		};

	/**
	 * A public read-only list of all the '<em><b>Rights State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RightsState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rights State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RightsState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RightsState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rights State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RightsState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RightsState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rights State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RightsState get(int value) {
		switch (value) {
			case UNCLEAR_VALUE: return UNCLEAR;
			case OWNED_VALUE: return OWNED;
			case LICENSED_VALUE: return LICENSED;
			case EXPIRED_VALUE: return EXPIRED;
			case PUBLIC_DOMAIN_VALUE: return PUBLIC_DOMAIN;
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
	private RightsState(int value, String name, String literal) {
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
	
} //RightsState
