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
import org.throughline.coherence.spi.Rule;

/** The rules that the bundles on the class path register as services, without a framework. */
final class ShippedRules {

  private static final Pattern COMPONENT = Pattern.compile("<implementation class=\"([^\"]+)\"");
  private static final String PROVIDES = "<provide interface=\"" + Rule.class.getName() + "\"";

  private ShippedRules() {
  }

  /** Every rule, made by its constructor without arguments, in the order of the ids. */
  static List<Rule<?>> all() {
    List<Rule<?>> rules = new ArrayList<>();
    try {
      for (URL manifest : Collections.list(ShippedRules.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
        String components;
        try (InputStream in = manifest.openStream()) {
          components = new Manifest(in).getMainAttributes().getValue("Service-Component");
        }
        String root = manifest.toString().replaceAll("META-INF/MANIFEST.MF$", "");
        for (String each : components == null ? new String[0] : components.split("\\s*,\\s*")) {
          if (!each.contains("*")) {
            add(rules, root + each);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    rules.sort((one, other) -> one.card().id().compareTo(other.card().id()));
    return rules;
  }

  private static void add(List<Rule<?>> rules, String component) throws IOException {
    String description;
    try (InputStream in = URI.create(component).toURL().openStream()) {
      description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher implementation = COMPONENT.matcher(description);
    if (description.contains(PROVIDES) && implementation.find()) {
      try {
        Constructor<?> constructor = Class.forName(implementation.group(1)).getDeclaredConstructor();
        constructor.setAccessible(true);
        rules.add((Rule<?>) constructor.newInstance());
      } catch (ReflectiveOperationException missing) {
        throw new IllegalStateException("The rule cannot be made: " + implementation.group(1), missing);
      }
    }
  }
}
