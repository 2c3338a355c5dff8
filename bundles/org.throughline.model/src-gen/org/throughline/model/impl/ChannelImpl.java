/**
 */
package org.throughline.model.impl;

import java.net.URI;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.Channel;
import org.throughline.model.ChannelState;
import org.throughline.model.Department;
import org.throughline.model.ModelPackage;
import org.throughline.model.OpeningException;
import org.throughline.model.Person;
import org.throughline.model.Platform;

import org.throughline.model.value.WeeklyHours;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getState <em>State</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getOpeningHours <em>Opening Hours</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getOpeningExceptions <em>Opening Exceptions</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getTextLimit <em>Text Limit</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getMediaLimit <em>Media Limit</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.throughline.model.impl.ChannelImpl#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelImpl extends ElementImpl implements Channel {
	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final Platform PLATFORM_EDEFAULT = Platform.FACEBOOK;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected Platform platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected String handle = HANDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final URI ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected URI address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ChannelState STATE_EDEFAULT = ChannelState.ACTIVE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ChannelState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningHours() <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningHours()
	 * @generated
	 * @ordered
	 */
	protected static final WeeklyHours OPENING_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpeningHours() <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningHours()
	 * @generated
	 * @ordered
	 */
	protected WeeklyHours openingHours = OPENING_HOURS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOpeningExceptions() <em>Opening Exceptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningExceptions()
	 * @generated
	 * @ordered
	 */
	protected EList<OpeningException> openingExceptions;

	/**
	 * The default value of the '{@link #getTextLimit() <em>Text Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TEXT_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextLimit() <em>Text Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLimit()
	 * @generated
	 * @ordered
	 */
	protected Integer textLimit = TEXT_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaLimit() <em>Media Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MEDIA_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaLimit() <em>Media Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaLimit()
	 * @generated
	 * @ordered
	 */
	protected Integer mediaLimit = MEDIA_LIMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<Locale> languages;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Department owner;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Person responsible;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(Platform newPlatform) {
		Platform oldPlatform = platform;
		platform = newPlatform == null ? PLATFORM_EDEFAULT : newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandle() {
		return handle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandle(String newHandle) {
		String oldHandle = handle;
		handle = newHandle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__HANDLE, oldHandle, handle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public URI getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(URI newAddress) {
		URI oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ChannelState newState) {
		ChannelState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WeeklyHours getOpeningHours() {
		return openingHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningHours(WeeklyHours newOpeningHours) {
		WeeklyHours oldOpeningHours = openingHours;
		openingHours = newOpeningHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__OPENING_HOURS, oldOpeningHours, openingHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OpeningException> getOpeningExceptions() {
		if (openingExceptions == null) {
			openingExceptions = new EObjectContainmentEList<OpeningException>(OpeningException.class, this, ModelPackage.CHANNEL__OPENING_EXCEPTIONS);
		}
		return openingExceptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTextLimit() {
		return textLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextLimit(Integer newTextLimit) {
		Integer oldTextLimit = textLimit;
		textLimit = newTextLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__TEXT_LIMIT, oldTextLimit, textLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMediaLimit() {
		return mediaLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaLimit(Integer newMediaLimit) {
		Integer oldMediaLimit = mediaLimit;
		mediaLimit = newMediaLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__MEDIA_LIMIT, oldMediaLimit, mediaLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Locale> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<Locale>(Locale.class, this, ModelPackage.CHANNEL__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Department)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CHANNEL__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Department basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Department newOwner) {
		Department oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getResponsible() {
		if (responsible != null && responsible.eIsProxy()) {
			InternalEObject oldResponsible = (InternalEObject)responsible;
			responsible = (Person)eResolveProxy(oldResponsible);
			if (responsible != oldResponsible) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CHANNEL__RESPONSIBLE, oldResponsible, responsible));
			}
		}
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Person newResponsible) {
		Person oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHANNEL__RESPONSIBLE, oldResponsible, responsible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CHANNEL__OPENING_EXCEPTIONS:
				return ((InternalEList<?>)getOpeningExceptions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CHANNEL__PLATFORM:
				return getPlatform();
			case ModelPackage.CHANNEL__HANDLE:
				return getHandle();
			case ModelPackage.CHANNEL__ADDRESS:
				return getAddress();
			case ModelPackage.CHANNEL__PURPOSE:
				return getPurpose();
			case ModelPackage.CHANNEL__STATE:
				return getState();
			case ModelPackage.CHANNEL__OPENING_HOURS:
				return getOpeningHours();
			case ModelPackage.CHANNEL__OPENING_EXCEPTIONS:
				return getOpeningExceptions();
			case ModelPackage.CHANNEL__TEXT_LIMIT:
				return getTextLimit();
			case ModelPackage.CHANNEL__MEDIA_LIMIT:
				return getMediaLimit();
			case ModelPackage.CHANNEL__LANGUAGES:
				return getLanguages();
			case ModelPackage.CHANNEL__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ModelPackage.CHANNEL__RESPONSIBLE:
				if (resolve) return getResponsible();
				return basicGetResponsible();
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
			case ModelPackage.CHANNEL__PLATFORM:
				setPlatform((Platform)newValue);
				return;
			case ModelPackage.CHANNEL__HANDLE:
				setHandle((String)newValue);
				return;
			case ModelPackage.CHANNEL__ADDRESS:
				setAddress((URI)newValue);
				return;
			case ModelPackage.CHANNEL__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ModelPackage.CHANNEL__STATE:
				setState((ChannelState)newValue);
				return;
			case ModelPackage.CHANNEL__OPENING_HOURS:
				setOpeningHours((WeeklyHours)newValue);
				return;
			case ModelPackage.CHANNEL__OPENING_EXCEPTIONS:
				getOpeningExceptions().clear();
				getOpeningExceptions().addAll((Collection<? extends OpeningException>)newValue);
				return;
			case ModelPackage.CHANNEL__TEXT_LIMIT:
				setTextLimit((Integer)newValue);
				return;
			case ModelPackage.CHANNEL__MEDIA_LIMIT:
				setMediaLimit((Integer)newValue);
				return;
			case ModelPackage.CHANNEL__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends Locale>)newValue);
				return;
			case ModelPackage.CHANNEL__OWNER:
				setOwner((Department)newValue);
				return;
			case ModelPackage.CHANNEL__RESPONSIBLE:
				setResponsible((Person)newValue);
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
			case ModelPackage.CHANNEL__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__HANDLE:
				setHandle(HANDLE_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__OPENING_HOURS:
				setOpeningHours(OPENING_HOURS_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__OPENING_EXCEPTIONS:
				getOpeningExceptions().clear();
				return;
			case ModelPackage.CHANNEL__TEXT_LIMIT:
				setTextLimit(TEXT_LIMIT_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__MEDIA_LIMIT:
				setMediaLimit(MEDIA_LIMIT_EDEFAULT);
				return;
			case ModelPackage.CHANNEL__LANGUAGES:
				getLanguages().clear();
				return;
			case ModelPackage.CHANNEL__OWNER:
				setOwner((Department)null);
				return;
			case ModelPackage.CHANNEL__RESPONSIBLE:
				setResponsible((Person)null);
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
			case ModelPackage.CHANNEL__PLATFORM:
				return platform != PLATFORM_EDEFAULT;
			case ModelPackage.CHANNEL__HANDLE:
				return HANDLE_EDEFAULT == null ? handle != null : !HANDLE_EDEFAULT.equals(handle);
			case ModelPackage.CHANNEL__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.CHANNEL__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ModelPackage.CHANNEL__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.CHANNEL__OPENING_HOURS:
				return OPENING_HOURS_EDEFAULT == null ? openingHours != null : !OPENING_HOURS_EDEFAULT.equals(openingHours);
			case ModelPackage.CHANNEL__OPENING_EXCEPTIONS:
				return openingExceptions != null && !openingExceptions.isEmpty();
			case ModelPackage.CHANNEL__TEXT_LIMIT:
				return TEXT_LIMIT_EDEFAULT == null ? textLimit != null : !TEXT_LIMIT_EDEFAULT.equals(textLimit);
			case ModelPackage.CHANNEL__MEDIA_LIMIT:
				return MEDIA_LIMIT_EDEFAULT == null ? mediaLimit != null : !MEDIA_LIMIT_EDEFAULT.equals(mediaLimit);
			case ModelPackage.CHANNEL__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case ModelPackage.CHANNEL__OWNER:
				return owner != null;
			case ModelPackage.CHANNEL__RESPONSIBLE:
				return responsible != null;
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
		result.append(" (platform: ");
		result.append(platform);
		result.append(", handle: ");
		result.append(handle);
		result.append(", address: ");
		result.append(address);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", state: ");
		result.append(state);
		result.append(", openingHours: ");
		result.append(openingHours);
		result.append(", textLimit: ");
		result.append(textLimit);
		result.append(", mediaLimit: ");
		result.append(mediaLimit);
		result.append(", languages: ");
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //ChannelImpl
