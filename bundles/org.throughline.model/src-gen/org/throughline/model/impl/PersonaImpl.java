/**
 */
package org.throughline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.Attachment;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.model.Persona;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Persona</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getPortrait <em>Portrait</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getFrustrations <em>Frustrations</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getPreferredChannels <em>Preferred Channels</em>}</li>
 *   <li>{@link org.throughline.model.impl.PersonaImpl#getPortraitImage <em>Portrait Image</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonaImpl extends ElementImpl implements Persona {
	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience;

	/**
	 * The default value of the '{@link #getPortrait() <em>Portrait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortrait()
	 * @generated
	 * @ordered
	 */
	protected static final String PORTRAIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortrait() <em>Portrait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortrait()
	 * @generated
	 * @ordered
	 */
	protected String portrait = PORTRAIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoals() <em>Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected static final String GOALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected String goals = GOALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrustrations() <em>Frustrations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrustrations()
	 * @generated
	 * @ordered
	 */
	protected static final String FRUSTRATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrustrations() <em>Frustrations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrustrations()
	 * @generated
	 * @ordered
	 */
	protected String frustrations = FRUSTRATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer ageFrom = AGE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected Integer ageTo = AGE_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPreferredChannels() <em>Preferred Channels</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> preferredChannels;

	/**
	 * The cached value of the '{@link #getPortraitImage() <em>Portrait Image</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortraitImage()
	 * @generated
	 * @ordered
	 */
	protected Attachment portraitImage;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PERSONA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		if (audience != null && audience.eIsProxy()) {
			InternalEObject oldAudience = (InternalEObject)audience;
			audience = (Audience)eResolveProxy(oldAudience);
			if (audience != oldAudience) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PERSONA__AUDIENCE, oldAudience, audience));
			}
		}
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Audience basicGetAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortrait() {
		return portrait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortrait(String newPortrait) {
		String oldPortrait = portrait;
		portrait = newPortrait;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__PORTRAIT, oldPortrait, portrait));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoals() {
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoals(String newGoals) {
		String oldGoals = goals;
		goals = newGoals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__GOALS, oldGoals, goals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrustrations() {
		return frustrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrustrations(String newFrustrations) {
		String oldFrustrations = frustrations;
		frustrations = newFrustrations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__FRUSTRATIONS, oldFrustrations, frustrations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgeFrom() {
		return ageFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeFrom(Integer newAgeFrom) {
		Integer oldAgeFrom = ageFrom;
		ageFrom = newAgeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__AGE_FROM, oldAgeFrom, ageFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgeTo() {
		return ageTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeTo(Integer newAgeTo) {
		Integer oldAgeTo = ageTo;
		ageTo = newAgeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getPreferredChannels() {
		if (preferredChannels == null) {
			preferredChannels = new EObjectResolvingEList<Channel>(Channel.class, this, ModelPackage.PERSONA__PREFERRED_CHANNELS);
		}
		return preferredChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment getPortraitImage() {
		if (portraitImage != null && portraitImage.eIsProxy()) {
			InternalEObject oldPortraitImage = (InternalEObject)portraitImage;
			portraitImage = (Attachment)eResolveProxy(oldPortraitImage);
			if (portraitImage != oldPortraitImage) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.PERSONA__PORTRAIT_IMAGE, oldPortraitImage, portraitImage));
			}
		}
		return portraitImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Attachment basicGetPortraitImage() {
		return portraitImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortraitImage(Attachment newPortraitImage) {
		Attachment oldPortraitImage = portraitImage;
		portraitImage = newPortraitImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PERSONA__PORTRAIT_IMAGE, oldPortraitImage, portraitImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PERSONA__AUDIENCE:
				if (resolve) return getAudience();
				return basicGetAudience();
			case ModelPackage.PERSONA__PORTRAIT:
				return getPortrait();
			case ModelPackage.PERSONA__QUOTE:
				return getQuote();
			case ModelPackage.PERSONA__GOALS:
				return getGoals();
			case ModelPackage.PERSONA__FRUSTRATIONS:
				return getFrustrations();
			case ModelPackage.PERSONA__AGE_FROM:
				return getAgeFrom();
			case ModelPackage.PERSONA__AGE_TO:
				return getAgeTo();
			case ModelPackage.PERSONA__PREFERRED_CHANNELS:
				return getPreferredChannels();
			case ModelPackage.PERSONA__PORTRAIT_IMAGE:
				if (resolve) return getPortraitImage();
				return basicGetPortraitImage();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PERSONA__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case ModelPackage.PERSONA__PORTRAIT:
				setPortrait((String)newValue);
				return;
			case ModelPackage.PERSONA__QUOTE:
				setQuote((String)newValue);
				return;
			case ModelPackage.PERSONA__GOALS:
				setGoals((String)newValue);
				return;
			case ModelPackage.PERSONA__FRUSTRATIONS:
				setFrustrations((String)newValue);
				return;
			case ModelPackage.PERSONA__AGE_FROM:
				setAgeFrom((Integer)newValue);
				return;
			case ModelPackage.PERSONA__AGE_TO:
				setAgeTo((Integer)newValue);
				return;
			case ModelPackage.PERSONA__PREFERRED_CHANNELS:
				getPreferredChannels().clear();
				getPreferredChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case ModelPackage.PERSONA__PORTRAIT_IMAGE:
				setPortraitImage((Attachment)newValue);
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
			case ModelPackage.PERSONA__AUDIENCE:
				setAudience((Audience)null);
				return;
			case ModelPackage.PERSONA__PORTRAIT:
				setPortrait(PORTRAIT_EDEFAULT);
				return;
			case ModelPackage.PERSONA__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case ModelPackage.PERSONA__GOALS:
				setGoals(GOALS_EDEFAULT);
				return;
			case ModelPackage.PERSONA__FRUSTRATIONS:
				setFrustrations(FRUSTRATIONS_EDEFAULT);
				return;
			case ModelPackage.PERSONA__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case ModelPackage.PERSONA__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case ModelPackage.PERSONA__PREFERRED_CHANNELS:
				getPreferredChannels().clear();
				return;
			case ModelPackage.PERSONA__PORTRAIT_IMAGE:
				setPortraitImage((Attachment)null);
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
			case ModelPackage.PERSONA__AUDIENCE:
				return audience != null;
			case ModelPackage.PERSONA__PORTRAIT:
				return PORTRAIT_EDEFAULT == null ? portrait != null : !PORTRAIT_EDEFAULT.equals(portrait);
			case ModelPackage.PERSONA__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case ModelPackage.PERSONA__GOALS:
				return GOALS_EDEFAULT == null ? goals != null : !GOALS_EDEFAULT.equals(goals);
			case ModelPackage.PERSONA__FRUSTRATIONS:
				return FRUSTRATIONS_EDEFAULT == null ? frustrations != null : !FRUSTRATIONS_EDEFAULT.equals(frustrations);
			case ModelPackage.PERSONA__AGE_FROM:
				return AGE_FROM_EDEFAULT == null ? ageFrom != null : !AGE_FROM_EDEFAULT.equals(ageFrom);
			case ModelPackage.PERSONA__AGE_TO:
				return AGE_TO_EDEFAULT == null ? ageTo != null : !AGE_TO_EDEFAULT.equals(ageTo);
			case ModelPackage.PERSONA__PREFERRED_CHANNELS:
				return preferredChannels != null && !preferredChannels.isEmpty();
			case ModelPackage.PERSONA__PORTRAIT_IMAGE:
				return portraitImage != null;
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
		result.append(" (portrait: ");
		result.append(portrait);
		result.append(", quote: ");
		result.append(quote);
		result.append(", goals: ");
		result.append(goals);
		result.append(", frustrations: ");
		result.append(frustrations);
		result.append(", ageFrom: ");
		result.append(ageFrom);
		result.append(", ageTo: ");
		result.append(ageTo);
		result.append(')');
		return result.toString();
	}

} //PersonaImpl
