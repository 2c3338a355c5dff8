package org.throughline.internal.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.jspecify.annotations.Nullable;

/**
 * Opens nothing. The store reads the files of a client folder itself and hands EMF their bytes, so whatever address a
 * file holds, there is nothing EMF may fetch.
 */
final class ClosedUriConverter extends ExtensibleURIConverterImpl {

  ClosedUriConverter() {
    super(List.<URIHandler>of(new Refusing()), List.of());
  }

  /** Handles every address by refusing it. */
  private static final class Refusing extends URIHandlerImpl {

    @Override
    public boolean canHandle(@Nullable URI uri) {
      return true;
    }

    @Override
    public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
      throw refused(uri);
    }

    @Override
    public OutputStream createOutputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
      throw refused(uri);
    }

    @Override
    public void delete(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
      throw refused(uri);
    }

    @Override
    public Map<String, ?> contentDescription(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
      throw refused(uri);
    }

    @Override
    public boolean exists(@Nullable URI uri, @Nullable Map<?, ?> options) {
      return false;
    }

    @Override
    public Map<String, ?> getAttributes(@Nullable URI uri, @Nullable Map<?, ?> options) {
      return Map.of();
    }

    @Override
    public void setAttributes(@Nullable URI uri, @Nullable Map<String, ?> attributes, @Nullable Map<?, ?> options) throws IOException {
      throw refused(uri);
    }

    private static IOException refused(@Nullable URI uri) {
      return new IOException("not opened: " + uri);
    }
  }
}
