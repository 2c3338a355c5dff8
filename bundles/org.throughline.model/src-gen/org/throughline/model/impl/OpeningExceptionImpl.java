/**
 */
package org.throughline.model.impl;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.throughline.model.ModelPackage;
import org.throughline.model.OpeningException;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opening Exception</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.impl.OpeningExceptionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.impl.OpeningExceptionImpl#getOpens <em>Opens</em>}</li>
 *   <li>{@link org.throughline.model.impl.OpeningExceptionImpl#getCloses <em>Closes</em>}</li>
 *   <li>{@link org.throughline.model.impl.OpeningExceptionImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpeningExceptionImpl extends MinimalEObjectImpl.Container implements OpeningException {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpens() <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpens()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime OPENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpens() <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpens()
	 * @generated
	 * @ordered
	 */
	protected LocalTime opens = OPENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCloses() <em>Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloses()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime CLOSES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCloses() <em>Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloses()
	 * @generated
	 * @ordered
	 */
	protected LocalTime closes = CLOSES_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpeningExceptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OPENING_EXCEPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPENING_EXCEPTION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getOpens() {
		return opens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpens(LocalTime newOpens) {
		LocalTime oldOpens = opens;
		opens = newOpens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPENING_EXCEPTION__OPENS, oldOpens, opens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getCloses() {
		return closes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCloses(LocalTime newCloses) {
		LocalTime oldCloses = closes;
		closes = newCloses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPENING_EXCEPTION__CLOSES, oldCloses, closes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPENING_EXCEPTION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.OPENING_EXCEPTION__DATE:
				return getDate();
			case ModelPackage.OPENING_EXCEPTION__OPENS:
				return getOpens();
			case ModelPackage.OPENING_EXCEPTION__CLOSES:
				return getCloses();
			case ModelPackage.OPENING_EXCEPTION__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.OPENING_EXCEPTION__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.OPENING_EXCEPTION__OPENS:
				setOpens((LocalTime)newValue);
				return;
			case ModelPackage.OPENING_EXCEPTION__CLOSES:
				setCloses((LocalTime)newValue);
				return;
			case ModelPackage.OPENING_EXCEPTION__REASON:
				setReason((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.OPENING_EXCEPTION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.OPENING_EXCEPTION__OPENS:
				setOpens(OPENS_EDEFAULT);
				return;
			case ModelPackage.OPENING_EXCEPTION__CLOSES:
				setCloses(CLOSES_EDEFAULT);
				return;
			case ModelPackage.OPENING_EXCEPTION__REASON:
				setReason(REASON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.OPENING_EXCEPTION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.OPENING_EXCEPTION__OPENS:
				return OPENS_EDEFAULT == null ? opens != null : !OPENS_EDEFAULT.equals(opens);
			case ModelPackage.OPENING_EXCEPTION__CLOSES:
				return CLOSES_EDEFAULT == null ? closes != null : !CLOSES_EDEFAULT.equals(closes);
			case ModelPackage.OPENING_EXCEPTION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (date: ");
		result.append(date);
		result.append(", opens: ");
		result.append(opens);
		result.append(", closes: ");
		result.append(closes);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //OpeningExceptionImpl
