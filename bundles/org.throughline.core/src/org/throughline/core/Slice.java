package org.throughline.core;
import org.throughline.model.Client;
import org.throughline.model.Readership;
/** x. */
public final class Slice { static Slice of(Client c, Readership r) { throw new UnsupportedOperationException(); } }
