/**
 */
package org.throughline.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.throughline.model.ChapterPart;
import org.throughline.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chapter Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ChapterPartImpl extends FileRootImpl implements ChapterPart {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChapterPartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CHAPTER_PART;
	}

} //ChapterPartImpl
