/**
 */
package org.throughline.model.impl;

import java.net.URI;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.Attachment;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Persona;
import org.throughline.model.Role;
import org.throughline.model.Sector;
import org.throughline.model.Team;
import org.throughline.model.Topic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getLegalName <em>Legal Name</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getSector <em>Sector</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getKeyQuestions <em>Key Questions</em>}</li>
 *   <li>{@link org.throughline.model.impl.OrganisationImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends ElementImpl implements Organisation {
	/**
	 * The default value of the '{@link #getLegalName() <em>Legal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalName()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalName() <em>Legal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalName()
	 * @generated
	 * @ordered
	 */
	protected String legalName = LEGAL_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSector() <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSector()
	 * @generated
	 * @ordered
	 */
	protected static final Sector SECTOR_EDEFAULT = Sector.INSURANCE;

	/**
	 * The cached value of the '{@link #getSector() <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSector()
	 * @generated
	 * @ordered
	 */
	protected Sector sector = SECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final URI WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected URI website = WEBSITE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDepartments() <em>Departments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartments()
	 * @generated
	 * @ordered
	 */
	protected EList<Department> departments;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getTeams() <em>Teams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeams()
	 * @generated
	 * @ordered
	 */
	protected EList<Team> teams;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Audience> audiences;

	/**
	 * The cached value of the '{@link #getPersonas() <em>Personas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonas()
	 * @generated
	 * @ordered
	 */
	protected EList<Persona> personas;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<Topic> topics;

	/**
	 * The cached value of the '{@link #getKeyQuestions() <em>Key Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<KeyQuestion> keyQuestions;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalName() {
		return legalName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalName(String newLegalName) {
		String oldLegalName = legalName;
		legalName = newLegalName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__LEGAL_NAME, oldLegalName, legalName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sector getSector() {
		return sector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSector(Sector newSector) {
		Sector oldSector = sector;
		sector = newSector == null ? SECTOR_EDEFAULT : newSector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__SECTOR, oldSector, sector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public URI getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(URI newWebsite) {
		URI oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Department> getDepartments() {
		if (departments == null) {
			departments = new EObjectContainmentEList<Department>(Department.class, this, ModelPackage.ORGANISATION__DEPARTMENTS);
		}
		return departments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, ModelPackage.ORGANISATION__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, ModelPackage.ORGANISATION__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Team> getTeams() {
		if (teams == null) {
			teams = new EObjectContainmentEList<Team>(Team.class, this, ModelPackage.ORGANISATION__TEAMS);
		}
		return teams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, ModelPackage.ORGANISATION__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Audience> getAudiences() {
		if (audiences == null) {
			audiences = new EObjectContainmentEList<Audience>(Audience.class, this, ModelPackage.ORGANISATION__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas() {
		if (personas == null) {
			personas = new EObjectContainmentEList<Persona>(Persona.class, this, ModelPackage.ORGANISATION__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Topic> getTopics() {
		if (topics == null) {
			topics = new EObjectContainmentEList<Topic>(Topic.class, this, ModelPackage.ORGANISATION__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeyQuestion> getKeyQuestions() {
		if (keyQuestions == null) {
			keyQuestions = new EObjectContainmentEList<KeyQuestion>(KeyQuestion.class, this, ModelPackage.ORGANISATION__KEY_QUESTIONS);
		}
		return keyQuestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ModelPackage.ORGANISATION__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				return ((InternalEList<?>)getDepartments()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__TEAMS:
				return ((InternalEList<?>)getTeams()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__AUDIENCES:
				return ((InternalEList<?>)getAudiences()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__PERSONAS:
				return ((InternalEList<?>)getPersonas()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__TOPICS:
				return ((InternalEList<?>)getTopics()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__KEY_QUESTIONS:
				return ((InternalEList<?>)getKeyQuestions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ORGANISATION__LEGAL_NAME:
				return getLegalName();
			case ModelPackage.ORGANISATION__SECTOR:
				return getSector();
			case ModelPackage.ORGANISATION__SUMMARY:
				return getSummary();
			case ModelPackage.ORGANISATION__WEBSITE:
				return getWebsite();
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				return getDepartments();
			case ModelPackage.ORGANISATION__PEOPLE:
				return getPeople();
			case ModelPackage.ORGANISATION__ROLES:
				return getRoles();
			case ModelPackage.ORGANISATION__TEAMS:
				return getTeams();
			case ModelPackage.ORGANISATION__CHANNELS:
				return getChannels();
			case ModelPackage.ORGANISATION__AUDIENCES:
				return getAudiences();
			case ModelPackage.ORGANISATION__PERSONAS:
				return getPersonas();
			case ModelPackage.ORGANISATION__TOPICS:
				return getTopics();
			case ModelPackage.ORGANISATION__KEY_QUESTIONS:
				return getKeyQuestions();
			case ModelPackage.ORGANISATION__ATTACHMENTS:
				return getAttachments();
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
			case ModelPackage.ORGANISATION__LEGAL_NAME:
				setLegalName((String)newValue);
				return;
			case ModelPackage.ORGANISATION__SECTOR:
				setSector((Sector)newValue);
				return;
			case ModelPackage.ORGANISATION__SUMMARY:
				setSummary((String)newValue);
				return;
			case ModelPackage.ORGANISATION__WEBSITE:
				setWebsite((URI)newValue);
				return;
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				getDepartments().clear();
				getDepartments().addAll((Collection<? extends Department>)newValue);
				return;
			case ModelPackage.ORGANISATION__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case ModelPackage.ORGANISATION__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case ModelPackage.ORGANISATION__TEAMS:
				getTeams().clear();
				getTeams().addAll((Collection<? extends Team>)newValue);
				return;
			case ModelPackage.ORGANISATION__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case ModelPackage.ORGANISATION__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends Audience>)newValue);
				return;
			case ModelPackage.ORGANISATION__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case ModelPackage.ORGANISATION__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends Topic>)newValue);
				return;
			case ModelPackage.ORGANISATION__KEY_QUESTIONS:
				getKeyQuestions().clear();
				getKeyQuestions().addAll((Collection<? extends KeyQuestion>)newValue);
				return;
			case ModelPackage.ORGANISATION__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
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
			case ModelPackage.ORGANISATION__LEGAL_NAME:
				setLegalName(LEGAL_NAME_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__SECTOR:
				setSector(SECTOR_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				getDepartments().clear();
				return;
			case ModelPackage.ORGANISATION__PEOPLE:
				getPeople().clear();
				return;
			case ModelPackage.ORGANISATION__ROLES:
				getRoles().clear();
				return;
			case ModelPackage.ORGANISATION__TEAMS:
				getTeams().clear();
				return;
			case ModelPackage.ORGANISATION__CHANNELS:
				getChannels().clear();
				return;
			case ModelPackage.ORGANISATION__AUDIENCES:
				getAudiences().clear();
				return;
			case ModelPackage.ORGANISATION__PERSONAS:
				getPersonas().clear();
				return;
			case ModelPackage.ORGANISATION__TOPICS:
				getTopics().clear();
				return;
			case ModelPackage.ORGANISATION__KEY_QUESTIONS:
				getKeyQuestions().clear();
				return;
			case ModelPackage.ORGANISATION__ATTACHMENTS:
				getAttachments().clear();
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
			case ModelPackage.ORGANISATION__LEGAL_NAME:
				return LEGAL_NAME_EDEFAULT == null ? legalName != null : !LEGAL_NAME_EDEFAULT.equals(legalName);
			case ModelPackage.ORGANISATION__SECTOR:
				return sector != SECTOR_EDEFAULT;
			case ModelPackage.ORGANISATION__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ModelPackage.ORGANISATION__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				return departments != null && !departments.isEmpty();
			case ModelPackage.ORGANISATION__PEOPLE:
				return people != null && !people.isEmpty();
			case ModelPackage.ORGANISATION__ROLES:
				return roles != null && !roles.isEmpty();
			case ModelPackage.ORGANISATION__TEAMS:
				return teams != null && !teams.isEmpty();
			case ModelPackage.ORGANISATION__CHANNELS:
				return channels != null && !channels.isEmpty();
			case ModelPackage.ORGANISATION__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case ModelPackage.ORGANISATION__PERSONAS:
				return personas != null && !personas.isEmpty();
			case ModelPackage.ORGANISATION__TOPICS:
				return topics != null && !topics.isEmpty();
			case ModelPackage.ORGANISATION__KEY_QUESTIONS:
				return keyQuestions != null && !keyQuestions.isEmpty();
			case ModelPackage.ORGANISATION__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
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
		result.append(" (legalName: ");
		result.append(legalName);
		result.append(", sector: ");
		result.append(sector);
		result.append(", summary: ");
		result.append(summary);
		result.append(", website: ");
		result.append(website);
		result.append(')');
		return result.toString();
	}

} //OrganisationImpl
