package org.throughline.internal.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** A language nobody speaks: every text of ours in brackets and two fifths longer. Made from the English texts. */
final class PseudoLocale {

  /** The language. */
  static final Locale LOCALE = Locale.forLanguageTag("en-XA");
  /** What every text begins with. */
  static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";
  private static final double LONGER = 0.4;

  private PseudoLocale() {
  }

  /** A text in that language. */
  static String of(String text) {
    return OPEN + text + "~".repeat((int) Math.ceil(text.length() * LONGER)) + CLOSE;
  }

  /** Adds the language to every bundle of ours; those that could not take it are given back. */
  static List<String> install(BundleContext context) throws IOException, BundleException {
    List<Bundle> fragments = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      String name = bundle.getSymbolicName();
      if (name.startsWith("org.throughline") && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
        byte[] fragment = fragment(bundle);
        if (fragment.length > 0) {
          fragments.add(context.installBundle("pseudo:" + name, new ByteArrayInputStream(fragment)));
        }
      }
    }
    context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(fragments);
    return fragments.stream().filter(each -> each.getState() != Bundle.RESOLVED).map(Bundle::getSymbolicName).toList();
  }

  /** The texts of a bundle are what it also has in Dutch. */
  private static byte[] fragment(Bundle bundle) throws IOException {
    Enumeration<URL> files = bundle.findEntries("/", "*_nl.properties", true);
    if (files == null) {
      return new byte[0];
    }
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    main.putValue(Constants.BUNDLE_SYMBOLICNAME, bundle.getSymbolicName() + ".pseudo");
    main.putValue(Constants.BUNDLE_VERSION, "1.0.0");
    main.putValue(Constants.FRAGMENT_HOST, bundle.getSymbolicName());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (URL dutch : Collections.list(files)) {
        String path = dutch.getPath().substring(1);
        URL english = bundle.getEntry(path.replace("_nl.properties", ".properties"));
        if (english != null) {
          jar.putNextEntry(new ZipEntry(path.replace("_nl.properties", "_en_XA.properties")));
          pseudo(english).store(jar, null);
          jar.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Properties pseudo(URL english) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = english.openStream()) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Properties pseudo = new Properties();
    texts.forEach((key, text) -> pseudo.put(key, of(String.valueOf(text))));
    return pseudo;
  }
}
