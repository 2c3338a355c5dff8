/**
 */
package org.throughline.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.Attachment;
import org.throughline.model.ModelPackage;
import org.throughline.model.RightsState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getHash <em>Hash</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getByteSize <em>Byte Size</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getAlternativeText <em>Alternative Text</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getRightsHolder <em>Rights Holder</em>}</li>
 *   <li>{@link org.throughline.model.impl.AttachmentImpl#getRightsUntil <em>Rights Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttachmentImpl extends ElementImpl implements Attachment {
	/**
	 * The default value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected static final String HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected String hash = HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getByteSize() <em>Byte Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByteSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BYTE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByteSize() <em>Byte Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByteSize()
	 * @generated
	 * @ordered
	 */
	protected Integer byteSize = BYTE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternativeText() <em>Alternative Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternativeText()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATIVE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternativeText() <em>Alternative Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternativeText()
	 * @generated
	 * @ordered
	 */
	protected String alternativeText = ALTERNATIVE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final RightsState RIGHTS_EDEFAULT = RightsState.UNCLEAR;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected RightsState rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightsHolder() <em>Rights Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsHolder()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_HOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRightsHolder() <em>Rights Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsHolder()
	 * @generated
	 * @ordered
	 */
	protected String rightsHolder = RIGHTS_HOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightsUntil() <em>Rights Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RIGHTS_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRightsUntil() <em>Rights Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate rightsUntil = RIGHTS_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttachmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ATTACHMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHash() {
		return hash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHash(String newHash) {
		String oldHash = hash;
		hash = newHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__HASH, oldHash, hash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getByteSize() {
		return byteSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByteSize(Integer newByteSize) {
		Integer oldByteSize = byteSize;
		byteSize = newByteSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__BYTE_SIZE, oldByteSize, byteSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternativeText() {
		return alternativeText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternativeText(String newAlternativeText) {
		String oldAlternativeText = alternativeText;
		alternativeText = newAlternativeText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__ALTERNATIVE_TEXT, oldAlternativeText, alternativeText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RightsState getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(RightsState newRights) {
		RightsState oldRights = rights;
		rights = newRights == null ? RIGHTS_EDEFAULT : newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRightsHolder() {
		return rightsHolder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightsHolder(String newRightsHolder) {
		String oldRightsHolder = rightsHolder;
		rightsHolder = newRightsHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__RIGHTS_HOLDER, oldRightsHolder, rightsHolder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRightsUntil() {
		return rightsUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightsUntil(LocalDate newRightsUntil) {
		LocalDate oldRightsUntil = rightsUntil;
		rightsUntil = newRightsUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACHMENT__RIGHTS_UNTIL, oldRightsUntil, rightsUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ATTACHMENT__HASH:
				return getHash();
			case ModelPackage.ATTACHMENT__FILE_NAME:
				return getFileName();
			case ModelPackage.ATTACHMENT__MEDIA_TYPE:
				return getMediaType();
			case ModelPackage.ATTACHMENT__BYTE_SIZE:
				return getByteSize();
			case ModelPackage.ATTACHMENT__ALTERNATIVE_TEXT:
				return getAlternativeText();
			case ModelPackage.ATTACHMENT__RIGHTS:
				return getRights();
			case ModelPackage.ATTACHMENT__RIGHTS_HOLDER:
				return getRightsHolder();
			case ModelPackage.ATTACHMENT__RIGHTS_UNTIL:
				return getRightsUntil();
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
			case ModelPackage.ATTACHMENT__HASH:
				setHash((String)newValue);
				return;
			case ModelPackage.ATTACHMENT__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ModelPackage.ATTACHMENT__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ModelPackage.ATTACHMENT__BYTE_SIZE:
				setByteSize((Integer)newValue);
				return;
			case ModelPackage.ATTACHMENT__ALTERNATIVE_TEXT:
				setAlternativeText((String)newValue);
				return;
			case ModelPackage.ATTACHMENT__RIGHTS:
				setRights((RightsState)newValue);
				return;
			case ModelPackage.ATTACHMENT__RIGHTS_HOLDER:
				setRightsHolder((String)newValue);
				return;
			case ModelPackage.ATTACHMENT__RIGHTS_UNTIL:
				setRightsUntil((LocalDate)newValue);
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
			case ModelPackage.ATTACHMENT__HASH:
				setHash(HASH_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__BYTE_SIZE:
				setByteSize(BYTE_SIZE_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__ALTERNATIVE_TEXT:
				setAlternativeText(ALTERNATIVE_TEXT_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__RIGHTS_HOLDER:
				setRightsHolder(RIGHTS_HOLDER_EDEFAULT);
				return;
			case ModelPackage.ATTACHMENT__RIGHTS_UNTIL:
				setRightsUntil(RIGHTS_UNTIL_EDEFAULT);
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
			case ModelPackage.ATTACHMENT__HASH:
				return HASH_EDEFAULT == null ? hash != null : !HASH_EDEFAULT.equals(hash);
			case ModelPackage.ATTACHMENT__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ModelPackage.ATTACHMENT__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ModelPackage.ATTACHMENT__BYTE_SIZE:
				return BYTE_SIZE_EDEFAULT == null ? byteSize != null : !BYTE_SIZE_EDEFAULT.equals(byteSize);
			case ModelPackage.ATTACHMENT__ALTERNATIVE_TEXT:
				return ALTERNATIVE_TEXT_EDEFAULT == null ? alternativeText != null : !ALTERNATIVE_TEXT_EDEFAULT.equals(alternativeText);
			case ModelPackage.ATTACHMENT__RIGHTS:
				return rights != RIGHTS_EDEFAULT;
			case ModelPackage.ATTACHMENT__RIGHTS_HOLDER:
				return RIGHTS_HOLDER_EDEFAULT == null ? rightsHolder != null : !RIGHTS_HOLDER_EDEFAULT.equals(rightsHolder);
			case ModelPackage.ATTACHMENT__RIGHTS_UNTIL:
				return RIGHTS_UNTIL_EDEFAULT == null ? rightsUntil != null : !RIGHTS_UNTIL_EDEFAULT.equals(rightsUntil);
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
		result.append(" (hash: ");
		result.append(hash);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", byteSize: ");
		result.append(byteSize);
		result.append(", alternativeText: ");
		result.append(alternativeText);
		result.append(", rights: ");
		result.append(rights);
		result.append(", rightsHolder: ");
		result.append(rightsHolder);
		result.append(", rightsUntil: ");
		result.append(rightsUntil);
		result.append(')');
		return result.toString();
	}

} //AttachmentImpl
