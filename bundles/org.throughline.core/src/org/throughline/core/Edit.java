package org.throughline.core;

import java.time.Instant;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterPart;
import org.throughline.model.Client;

/** What an operation works with. Valid only while the operation is applied, and only on its thread. */
@ProviderType
public interface Edit {

  /** The client that is changed. */
  Client client();

  /** The client's index; it follows every change at once. */
  ElementIndex index();

  /** The present moment by the session's clock. */
  Instant now();

  /** Makes a new element with a fresh id, which is in no container yet. */
  <T extends EObject> T create(EClass type);

  /**
   * Removes an element with all it contains from the client, and clears every reference to any of it. A value without
   * identity that loses a reference it cannot be without, such as the membership of a person, goes too. An
   * {@code ElementRef} stays and keeps the last name of what it meant.
   */
  void delete(EObject element);

  /**
   * The client's chapter of a kind; when there is none yet it is made, in a file of its own.
   *
   * @throws ClientException MISSING_MODULE when no installed module brings that kind of chapter
   */
  <T extends Chapter> T chapter(EClass chapterClass);

  /**
   * Makes a new chapter, in a file of its own.
   *
   * @throws ClientException MISSING_MODULE when no installed module brings that kind of chapter, REFUSED when the
   *     client has one already
   */
  <T extends Chapter> T addChapter(EClass chapterClass);

  /**
   * Adds a part to the end of a list of its chapter and gives it a file of its own.
   *
   * @param feature the many-valued containment of the chapter that takes it
   */
  void addPart(Chapter chapter, EReference feature, ChapterPart part);

  /** Applies another operation as a part of this one. */
  void run(Operation part);
}
