package org.throughline.internal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bundles on the class path register as services of one kind, without a framework.
 *
 * @param <T> the kind of service
 */
final class ShippedServices<T> {

  private static final Pattern COMPONENT = Pattern.compile("<implementation class=\"([^\"]+)\"");

  private final Class<T> kind;
  private final String provides;

  ShippedServices(Class<T> kind) {
    this.kind = kind;
    provides = "<provide interface=\"" + kind.getName() + "\"";
  }

  /** Every one, made by its constructor without arguments. */
  List<T> all() {
    List<T> services = new ArrayList<>();
    try {
      for (URL manifest : Collections.list(ShippedServices.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
        String components;
        try (InputStream in = manifest.openStream()) {
          components = new Manifest(in).getMainAttributes().getValue("Service-Component");
        }
        String root = manifest.toString().replaceAll("META-INF/MANIFEST.MF$", "");
        for (String each : components == null ? new String[0] : components.split("\\s*,\\s*")) {
          if (!each.contains("*")) {
            add(services, root + each);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return services;
  }

  private void add(List<T> services, String component) throws IOException {
    String description;
    try (InputStream in = URI.create(component).toURL().openStream()) {
      description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher implementation = COMPONENT.matcher(description);
    if (description.contains(provides) && implementation.find()) {
      try {
        Constructor<?> constructor = Class.forName(implementation.group(1)).getDeclaredConstructor();
        constructor.setAccessible(true);
        services.add(kind.cast(constructor.newInstance()));
      } catch (ReflectiveOperationException missing) {
        throw new IllegalStateException("The service cannot be made: " + implementation.group(1), missing);
      }
    }
  }
}
