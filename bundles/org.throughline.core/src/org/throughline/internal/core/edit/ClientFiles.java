package org.throughline.internal.core.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.Message;
import org.throughline.model.FileRoot;

/** What editing has to know about the files of a client. */
public interface ClientFiles {

  /** Why a file must stay as it is; empty when it may be changed. */
  Optional<Message> readOnlyReason(Resource resource);

  /**
   * Gives a new chapter or part a file of its own.
   *
   * @throws org.throughline.core.ClientException MISSING_MODULE when no installed module brings it
   */
  void addFile(FileRoot root);

  /**
   * The title a new chapter of a class gets.
   *
   * @throws org.throughline.core.ClientException MISSING_MODULE when no installed module brings it
   */
  Message title(EClass chapterClass);
}
