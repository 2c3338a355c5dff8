/**
 */
package org.throughline.model;

import java.net.URI;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.Organisation#getLegalName <em>Legal Name</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getSector <em>Sector</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getPeople <em>People</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getKeyQuestions <em>Key Questions</em>}</li>
 *   <li>{@link org.throughline.model.Organisation#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.ModelPackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends Element {
	/**
	 * Returns the value of the '<em><b>Legal Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Name</em>' attribute.
	 * @see #setLegalName(String)
	 * @see org.throughline.model.ModelPackage#getOrganisation_LegalName()
	 * @model
	 * @generated
	 */
	String getLegalName();

	/**
	 * Sets the value of the '{@link org.throughline.model.Organisation#getLegalName <em>Legal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Name</em>' attribute.
	 * @see #getLegalName()
	 * @generated
	 */
	void setLegalName(String value);

	/**
	 * Returns the value of the '<em><b>Sector</b></em>' attribute.
	 * The default value is <code>"INSURANCE"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.Sector}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sector</em>' attribute.
	 * @see org.throughline.model.Sector
	 * @see #setSector(Sector)
	 * @see org.throughline.model.ModelPackage#getOrganisation_Sector()
	 * @model default="INSURANCE" required="true"
	 * @generated
	 */
	Sector getSector();

	/**
	 * Sets the value of the '{@link org.throughline.model.Organisation#getSector <em>Sector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sector</em>' attribute.
	 * @see org.throughline.model.Sector
	 * @see #getSector()
	 * @generated
	 */
	void setSector(Sector value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.throughline.model.ModelPackage#getOrganisation_Summary()
	 * @model dataType="org.throughline.model.Markdown"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.throughline.model.Organisation#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(URI)
	 * @see org.throughline.model.ModelPackage#getOrganisation_Website()
	 * @model dataType="org.throughline.model.Uri"
	 * @generated
	 */
	URI getWebsite();

	/**
	 * Sets the value of the '{@link org.throughline.model.Organisation#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(URI value);

	/**
	 * Returns the value of the '<em><b>Departments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Department}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Departments</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Departments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Department> getDepartments();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Teams</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Team}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Teams</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Teams()
	 * @model containment="true"
	 * @generated
	 */
	EList<Team> getTeams();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audiences</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Audiences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Audience> getAudiences();

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personas</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Personas()
	 * @model containment="true"
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Topic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topics</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Topics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Topic> getTopics();

	/**
	 * Returns the value of the '<em><b>Key Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.KeyQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key Questions</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_KeyQuestions()
	 * @model containment="true"
	 * @generated
	 */
	EList<KeyQuestion> getKeyQuestions();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.throughline.model.ModelPackage#getOrganisation_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

} // Organisation
