package org.throughline.internal.core.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;
import org.throughline.core.spi.FormatMigration;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.ModelPackage;

/** The modules that are there, and all packages they and the product's own model bring. */
final class Modules {

  /** The format this version writes the client file in. */
  static final int CLIENT_FORMAT = 1;

  private final Map<String, ModelModule> byName = new LinkedHashMap<>();
  private final Map<String, EPackage> packages = new LinkedHashMap<>();

  Modules(List<ModelModule> present) {
    add(ModelPackage.eINSTANCE);
    for (ModelModule module : present) {
      byName.put(module.name(), module);
      module.packages().forEach(this::add);
    }
  }

  private void add(EPackage known) {
    packages.put(known.getNsURI(), known);
    known.getESubpackages().forEach(this::add);
  }

  Collection<EPackage> packages() {
    return packages.values();
  }

  boolean knows(String namespace) {
    return packages.containsKey(namespace);
  }

  Optional<ModelModule> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The format in which a module's files are written by this version. */
  int format(String module) {
    ModelModule present = byName.get(module);
    return present == null ? CLIENT_FORMAT : present.format();
  }

  List<FormatMigration> migrations(String module) {
    ModelModule present = byName.get(module);
    return present == null ? List.of() : present.migrations();
  }
}
