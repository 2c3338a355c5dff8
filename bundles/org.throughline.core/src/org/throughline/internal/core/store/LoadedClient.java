package org.throughline.internal.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Access;
import org.throughline.core.FileReport;
import org.throughline.model.Client;

/** A client as read from its folder. Confined to the session's thread. {@link #close()} gives the lock back. */
public abstract class LoadedClient implements AutoCloseable {

  /** The client folder, as a real path. */
  public abstract Path folder();

  /** Whether it may be saved, and if not why. */
  public abstract Access access();

  /** Holds every file's resource; resolves {@code tl:/<id>}; loads nothing by itself. */
  public abstract ResourceSet resources();

  /** The client with the chapters that could be read in {@code getChapters()}. */
  public abstract Client client();

  /** All model files, the client file first, then as the client file lists them. */
  public abstract List<StoredFile> files();

  /** The file that holds an element; empty when the element is in none. */
  public abstract Optional<StoredFile> fileOf(EObject element);

  /** What is wrong with files, worded for people. */
  public abstract List<FileReport> problems();

  /** The element with an id in any of the files, or null. Constant time. */
  public abstract @Nullable EObject element(String id);

  /** Resources that differ from their files already after loading: those that came from an autosave. */
  public abstract Set<Resource> recovered();

  /** Gives the lock back; does not save. */
  @Override
  public abstract void close();
}
