/**
 */
package org.throughline.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.throughline.model.Chapter;
import org.throughline.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ChapterImpl extends FileRootImpl implements Chapter {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChapterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CHAPTER;
	}

} //ChapterImpl
