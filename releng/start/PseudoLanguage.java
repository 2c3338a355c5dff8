import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Makes a language that nobody speaks, of everything the product has in Dutch: the English text in brackets, and a
 * third longer, as translations are. One fragment for each bundle that shows texts; with them and {@code -nl qps} the
 * window shows what is not translated, and what does not fit.
 *
 * <p>Arguments: the folder for the fragments, and the folders of the product's bundles. Prints the fragments' paths.
 */
public final class PseudoLanguage {

  private static final String OURS = "org.throughline.";
  private static final String TRANSLATED = "_nl.properties";
  private static final String LANGUAGE = "_qps.properties";

  private final Map<String, Path> bundles = new TreeMap<>();
  /** The fragments of others by their host: what a toolkit has for one system holds its texts too. */
  private final Map<String, List<Path>> fragments = new TreeMap<>();
  private final Map<String, Map<String, Properties>> texts = new TreeMap<>();

  private PseudoLanguage() {}

  public static void main(String[] arguments) throws IOException {
    PseudoLanguage pseudo = new PseudoLanguage();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      pseudo.find(Path.of(folder));
    }
    for (Path bundle : List.copyOf(pseudo.bundles.values())) {
      if (bundle.getFileName().toString().startsWith(OURS)) {
        pseudo.translate(bundle);
      }
    }
    pseudo.write(Path.of(arguments[0]));
  }

  private void find(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
        try (JarFile jar = new JarFile(file.toFile())) {
          if (jar.getManifest() != null) {
            String name = header(jar, "Bundle-SymbolicName");
            if (!name.isEmpty() && bundles.putIfAbsent(name, file) == null && !name.startsWith(OURS)) {
              fragments.computeIfAbsent(header(jar, "Fragment-Host"), host -> new ArrayList<>()).add(file);
            }
          }
        }
      }
    }
  }

  private static String header(JarFile jar, String name) throws IOException {
    String value = jar.getManifest().getMainAttributes().getValue(name);
    return value == null ? "" : value.split(";")[0].strip();
  }

  /** Takes the texts of one bundle; a fragment with translations tells which texts of its host are shown. */
  private void translate(Path bundle) throws IOException {
    try (JarFile jar = new JarFile(bundle.toFile())) {
      String host = header(jar, "Fragment-Host");
      String name = host.isEmpty() ? header(jar, "Bundle-SymbolicName") : host;
      if (!bundles.containsKey(name)) {
        return;
      }
      List<String> files = new ArrayList<>();
      jar.stream().map(JarEntry::getName).filter(each -> each.endsWith(TRANSLATED)).forEach(files::add);
      for (String file : files) {
        String base = file.substring(0, file.length() - TRANSLATED.length());
        if (host.isEmpty()) {
          translate(name, base, read(jar, file), jar);
        } else {
          translate(name, base, read(jar, file));
        }
      }
    }
  }

  /** Finds the English of a translated file in the host or in what others add to it. */
  private void translate(String host, String base, Properties translated) throws IOException {
    List<Path> places = new ArrayList<>(List.of(bundles.get(host)));
    places.addAll(fragments.getOrDefault(host, List.of()));
    String file = "/" + base + ".properties";
    // The texts of the toolkit lie in a folder of their own, since it has some under their usual name.
    for (String ending : List.of(file, file.substring(file.lastIndexOf('/')))) {
      for (Path place : places) {
        try (JarFile english = new JarFile(place.toFile())) {
          Optional<String> found =
              english.stream().map(JarEntry::getName).filter(each -> ("/" + each).endsWith(ending)).findFirst();
          if (found.isPresent()) {
            translate(host, found.get().substring(0, found.get().length() - ".properties".length()), translated, english);
            return;
          }
        }
      }
    }
  }

  private void translate(String bundle, String base, Properties translated, JarFile english) throws IOException {
    if (base.endsWith("AbstractKeyFormatter")) {
      // Names of keys are compared with what the keyboard says.
      return;
    }
    Properties source = read(english, base + ".properties");
    if (base.endsWith("/labels")) {
      source.putAll(read(english, base.substring(0, base.lastIndexOf('/')) + "/documentation.properties"));
    }
    Properties made = texts.computeIfAbsent(bundle, key -> new TreeMap<>())
        .computeIfAbsent(base + LANGUAGE, key -> new Properties());
    for (String key : translated.stringPropertyNames()) {
      String text = source.getProperty(key);
      if (text != null) {
        made.setProperty(key, key.endsWith(".gender") ? text : bracketed(text));
      }
    }
  }

  private static Properties read(JarFile jar, String file) throws IOException {
    Properties texts = new Properties();
    JarEntry entry = jar.getJarEntry(file);
    if (entry != null) {
      try (InputStream in = jar.getInputStream(entry)) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** Lines, and what stands behind a tab, are left as they are, since programs look for them. */
  private static String bracketed(String text) {
    int tab = text.indexOf('\t');
    String words = tab < 0 ? text : text.substring(0, tab);
    if (words.isBlank()) {
      return text;
    }
    String longer = "⟦" + words + "·".repeat(Math.max(1, words.length() / 3)) + "⟧";
    return tab < 0 ? longer : longer + text.substring(tab);
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Map<String, Properties>> each : new LinkedHashMap<>(texts).entrySet()) {
      String name = "pseudo." + each.getKey();
      Manifest manifest = new Manifest();
      Attributes headers = manifest.getMainAttributes();
      headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
      headers.putValue("Bundle-ManifestVersion", "2");
      headers.putValue("Bundle-SymbolicName", name);
      headers.putValue("Bundle-Version", "1.0.0");
      headers.putValue("Fragment-Host", each.getKey());
      Path file = folder.resolve(name + ".jar");
      try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
        for (Map.Entry<String, Properties> texts : each.getValue().entrySet()) {
          jar.putNextEntry(new JarEntry(texts.getKey()));
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          // Escaped, so that it is the same for who reads Latin-1 and who reads UTF-8.
          texts.getValue().store(bytes, null);
          jar.write(bytes.toByteArray());
          jar.closeEntry();
        }
      }
      System.out.println(file);
    }
  }
}
