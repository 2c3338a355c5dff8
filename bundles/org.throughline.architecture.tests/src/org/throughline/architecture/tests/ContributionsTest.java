package org.throughline.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What bundles contribute by XML, and what the product holds. */
class ContributionsTest {

  private static final Pattern CLASS =
      Pattern.compile("\\b(?:class|defaultHandler|contributorClass|run)\\s*=\\s*\"(org\\.throughline[^\"]*)\"");
  private static final Pattern TAG_WITH_ID = Pattern.compile("<(\\w+)\\b[^>]*?\\sid\\s*=\\s*\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern ICON = Pattern.compile("\\bicon\\s*=\\s*\"([^\"$:]+)\"");
  private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"");

  private final House house = House.find();

  @Test
  void everyClassNamedInAPluginXmlExists() {
    List<String> missing = new ArrayList<>();
    forEachPluginXml((bundle, xml) -> {
      Matcher matcher = CLASS.matcher(xml);
      while (matcher.find()) {
        String name = matcher.group(1).split("[:/$]", 2)[0];
        if (!Files.exists(bundle.folder().resolve("src").resolve(name.replace('.', '/') + ".java"))) {
          missing.add(bundle.name() + ": " + name);
        }
      }
    });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyIconAndTextNamedInAPluginXmlExists() {
    List<String> missing = new ArrayList<>();
    forEachPluginXml((bundle, xml) -> {
      Matcher icons = ICON.matcher(xml);
      while (icons.find()) {
        if (!Files.exists(bundle.folder().resolve(icons.group(1)))) {
          missing.add(bundle.name() + ": " + icons.group(1));
        }
      }
      Matcher keys = KEY.matcher(xml);
      for (String language : List.of("", "_nl", "_sv")) {
        Path texts = bundle.folder().resolve("OSGI-INF/l10n/bundle" + language + ".properties");
        String known = Files.exists(texts) ? "\n" + House.read(texts) : "";
        keys.reset();
        while (keys.find()) {
          if (!known.contains("\n" + keys.group(1) + "=") && !known.contains("\n" + keys.group(1) + " =")) {
            missing.add(bundle.name() + language + ": %" + keys.group(1));
          }
        }
      }
    });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyExtensionIdIsUnique() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    // Only elements that define something; references to a definition repeat its id on purpose.
    List<String> definitions = List.of("view", "editor", "perspective", "command", "wizard", "page", "theme", "scheme",
        "category", "extension", "product", "intro", "cheatsheet", "activity", "colorDefinition", "fontDefinition");
    forEachPluginXml((bundle, xml) -> {
      for (String extension : xml.split("<extension\\b")) {
        if (extension.contains("perspectiveExtension") || extension.contains("menuContribution")) {
          continue;
        }
        Matcher matcher = TAG_WITH_ID.matcher(extension);
        while (matcher.find()) {
          String key = matcher.group(1) + " " + matcher.group(2);
          if (definitions.contains(matcher.group(1)) && seen.put(key, bundle.name()) != null) {
            twice.add(key);
          }
        }
      }
    });
    assertEquals(List.of(), twice);
  }

  @Test
  void theProductHoldsNoIde() {
    List<Path> lists = new ArrayList<>(House.files(house.root().resolve("releng"), ".product"));
    lists.addAll(House.files(house.root().resolve("features"), "feature.xml"));
    assertFalse(lists.isEmpty(), "a product is defined");
    for (Path list : lists) {
      assertFalse(House.read(list).contains("org.eclipse.ui.ide"), list + " names org.eclipse.ui.ide");
    }
    for (Path target : House.files(house.root().resolve("target-platform"), ".target")) {
      assertFalse(House.read(target).contains(">org.eclipse.ui.ide"), target + " names org.eclipse.ui.ide");
    }
  }

  private interface Visitor {
    void visit(House.Bundle bundle, String xml);
  }

  private void forEachPluginXml(Visitor visitor) {
    for (House.Bundle bundle : house.bundles()) {
      for (String name : List.of("plugin.xml", "fragment.xml")) {
        Path file = bundle.folder().resolve(name);
        if (Files.exists(file)) {
          visitor.visit(bundle, House.read(file).replaceAll("(?s)<!--.*?-->", ""));
        }
      }
    }
  }
}
