import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Writes the bill of materials of a finished product, CycloneDX 1.6 in JSON, from the files that really lie in it, and
 * checks it against them in both directions.
 *
 * <p>Arguments: {@code write FOLDER RULES REPOSITORY}, with the folder of the product, this program's folder (for
 * {@code licences.properties} and {@code minimum-versions.properties}) and the local Maven repository (for the poms);
 * or {@code check RULES FOLDER...}. The Maven coordinates come from the p2 profile of the product, the licence from
 * {@code licences.properties}, else the manifest, else the pom.
 */
public final class Sbom {

  private static final String FILE = "throughline-sbom.cdx.json";
  private static final Pattern COMPONENT = Pattern.compile(
      "\"name\": \"throughline:file\", \"value\": \"([^\"]*)\".*?\"content\": \"([0-9a-f]{64})\".*?\"(?:id|expression)\": \"([^\"]*)\"",
      Pattern.DOTALL);

  private final Path product;
  private final Properties licences;
  private final Properties minimumVersions;
  private final Properties typefaces;
  private final List<String> troubles = new ArrayList<>();

  private Sbom(Path product, Path rules) throws IOException {
    this.product = product;
    this.licences = load(rules.resolve("licences.properties"));
    this.minimumVersions = load(rules.resolve("minimum-versions.properties"));
    this.typefaces = load(rules.resolveSibling("org.throughline.typefaces").resolve("typefaces.properties"));
    this.typefaces.putAll(load(rules.resolve("typefaces.properties")));
  }

  public static void main(String[] arguments) throws Exception {
    boolean good = true;
    if (arguments[0].equals("write")) {
      good = new Sbom(Path.of(arguments[1]), Path.of(arguments[2])).write(Path.of(arguments[3]));
    } else {
      for (int i = 2; i < arguments.length; i++) {
        good &= new Sbom(Path.of(arguments[i]), Path.of(arguments[1])).check();
      }
    }
    System.exit(good ? 0 : 1);
  }

  /** A part of the product: a jar or a folder below {@code plugins}. */
  private record Part(Path path, String symbolicName, String version, String manifestLicence) {

    String file() {
      return "plugins/" + path.getFileName();
    }
  }

  private record Coordinates(String group, String artifact, String version) {

    String purl() {
      return "pkg:maven/" + group + "/" + artifact + "@" + version;
    }
  }

  private boolean write(Path repository) throws Exception {
    Map<String, Coordinates> coordinates = coordinates();
    StringBuilder components = new StringBuilder();
    for (Part part : parts()) {
      Coordinates known = coordinates.get(part.symbolicName() + "_" + part.version());
      if (known == null) {
        troubles.add(part.file() + " has no Maven coordinates in the profile of the product.");
        continue;
      }
      Optional<String> licence = licence(part, known, repository);
      if (licence.isEmpty()) {
        troubles.add(part.file() + " (" + known.purl() + ") names no licence that is known; look it up and add it to"
            + " releng/org.throughline.sbom/licences.properties.");
        continue;
      }
      components.append(components.isEmpty() ? "" : ",\n").append(component(part, known, licence.get()));
      for (Typeface face : typefaces(part)) {
        components.append(",\n").append(component(face));
      }
    }
    String body = components.toString();
    String version = parts().stream().filter(part -> part.symbolicName().equals("org.throughline.core"))
        .map(Part::version).findFirst().orElse("0");
    Files.writeString(product.resolve(FILE), """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "serialNumber": "urn:uuid:%s",
          "version": 1,
          "metadata": {
            "component": {"type": "application", "name": "Throughline", "version": "%s", "licenses": [{"license": {"id": "EPL-2.0"}}]}
          },
          "components": [
        %s
          ]
        }
        """.formatted(UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)), version, body));
    return report();
  }

  private static String component(Part part, Coordinates known, String licence) throws IOException {
    String choice = licence.contains(" ") ? "{\"expression\": \"" + licence + "\"}" : "{\"license\": {\"id\": \"" + licence + "\"}}";
    return """
            {
              "type": "library",
              "bom-ref": "%s",
              "group": "%s",
              "name": "%s",
              "version": "%s",
              "purl": "%s",
              "properties": [{"name": "throughline:file", "value": "%s"}, {"name": "osgi:symbolicName", "value": "%s"}, {"name": "osgi:version", "value": "%s"}],
              "hashes": [{"alg": "SHA-256", "content": "%s"}],
              "licenses": [%s]
            }""".formatted(known.purl(), known.group(), known.artifact(), known.version(), known.purl(), part.file(),
        part.symbolicName(), part.version(), hash(part.path()), choice);
  }

  /**
   * A typeface of others inside a jar.
   *
   * @param file the jar, and the entry in it
   * @param origin package, file in it, hash and licence as {@code typefaces.properties} says them
   */
  private record Typeface(String file, String name, String hash, String[] origin) {
  }

  private List<Typeface> typefaces(Part part) throws IOException {
    List<Typeface> found = new ArrayList<>();
    if (Files.isRegularFile(part.path())) {
      try (JarFile jar = new JarFile(part.path().toFile())) {
        for (var entry : jar.stream().filter(each -> each.getName().matches(".*\\.(ttf|otf|woff2?)")).toList()) {
          String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          String file = part.file() + "!/" + entry.getName();
          String hash = HexFormat.of().formatHex(sha256().digest(jar.getInputStream(entry).readAllBytes()));
          String[] origin = typefaces.getProperty(name, "").strip().split(" ");
          if (origin.length < 4 || !origin[2].equals(hash)) {
            troubles.add(file + " is not a typeface of releng/org.throughline.typefaces/typefaces.properties, nor of the file"
                + " of that name beside the rules of the bill of materials.");
          } else {
            found.add(new Typeface(file, name, hash, origin));
          }
        }
      }
    }
    return found;
  }

  private static String component(Typeface face) {
    int at = face.origin()[0].lastIndexOf('@');
    String name = face.origin()[0].substring(0, at);
    String purl = (name.startsWith("maven/") ? "pkg:" + name : "pkg:npm/" + name.replace("@", "%40"))
        + face.origin()[0].substring(at) + "#" + face.origin()[1];
    return """
            {
              "type": "file",
              "bom-ref": "%s",
              "name": "%s",
              "version": "%s",
              "purl": "%s",
              "properties": [{"name": "throughline:file", "value": "%s"}],
              "hashes": [{"alg": "SHA-256", "content": "%s"}],
              "licenses": [{"license": {"id": "%s"}}]
            }""".formatted(purl, face.name(), face.origin()[0].substring(at + 1), purl, face.file(), face.hash(), face.origin()[3]);
  }

  private boolean check() throws IOException {
    Path bill = product.resolve(FILE);
    if (!Files.exists(bill)) {
      troubles.add(bill + " is missing.");
      return report();
    }
    Map<String, String> listed = new TreeMap<>();
    Matcher component = COMPONENT.matcher(Files.readString(bill));
    while (component.find()) {
      if (listed.put(component.group(1), component.group(2)) != null) {
        troubles.add(component.group(1) + " is listed twice.");
      }
      checkLicence(component.group(1), component.group(3));
    }
    TreeSet<String> gone = new TreeSet<>(listed.keySet());
    for (Part part : parts()) {
      gone.remove(part.file());
      if (!listed.containsKey(part.file())) {
        troubles.add(part.file() + " is in the product but not in its bill of materials.");
      } else if (!listed.get(part.file()).equals(hash(part.path()))) {
        troubles.add(part.file() + " is another file than the one in the bill of materials.");
      }
      for (Typeface face : typefaces(part)) {
        gone.remove(face.file());
        if (!face.hash().equals(listed.get(face.file()))) {
          troubles.add(face.file() + " is not in the bill of materials as it lies in the product.");
        }
      }
      checkVersion(part);
      checkNestedJars(part);
    }
    gone.forEach(file -> troubles.add(file + " is in the bill of materials but not in the product."));
    if (troubles.isEmpty()) {
      System.out.println(product + ": " + listed.size() + " parts");
    }
    return report();
  }

  /** The GPL and AGPL do not ship; the LGPL and its like only after a look, which licences.properties records. */
  private void checkLicence(String file, String licence) {
    if (licence.startsWith("LGPL") && !licence.contains(" ") && Stream.of(licences.getProperty("looked-at", "").split(" "))
        .anyMatch(name -> file.startsWith("plugins/" + name + "_"))) {
      return;
    }
    boolean choice = licence.contains(" OR ");
    boolean bad = Stream.of(licence.split(" OR | AND ")).map(String::strip)
        .map(one -> one.matches("(A?GPL|LGPL|SSPL|CC-BY-NC|BUSL).*") && !one.contains("WITH Classpath-exception"))
        .reduce(choice, choice ? (all, one) -> all && one : (any, one) -> any || one);
    if (bad) {
      troubles.add(file + " is under " + licence + ", which does not ship with this product.");
    }
  }

  private void checkVersion(Part part) {
    for (String name : minimumVersions.stringPropertyNames()) {
      boolean meant = name.endsWith("*") ? part.symbolicName().startsWith(name.substring(0, name.length() - 1))
          : part.symbolicName().equals(name);
      String minimum = minimumVersions.getProperty(name).strip();
      if (meant && (minimum.equals("never") || compare(part.version(), minimum) < 0)) {
        troubles.add(part.file() + " has known weaknesses; needed: " + minimum
            + " (releng/org.throughline.sbom/minimum-versions.properties says why).");
      }
    }
  }

  private void checkNestedJars(Part part) throws IOException {
    if (Files.isRegularFile(part.path())) {
      try (JarFile jar = new JarFile(part.path().toFile())) {
        jar.stream().filter(entry -> entry.getName().endsWith(".jar")).forEach(entry -> troubles
            .add(part.file() + " hides " + entry.getName() + ", which the bill of materials cannot list."));
      }
    }
  }

  private boolean report() {
    troubles.forEach(trouble -> System.err.println(product + ": " + trouble));
    return troubles.isEmpty();
  }

  private List<Part> parts() throws IOException {
    try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
      return files.sorted().map(Sbom::part).toList();
    }
  }

  private static Part part(Path path) {
    try {
      Manifest manifest;
      if (Files.isDirectory(path)) {
        try (InputStream in = Files.newInputStream(path.resolve("META-INF/MANIFEST.MF"))) {
          manifest = new Manifest(in);
        }
      } else {
        try (JarFile jar = new JarFile(path.toFile())) {
          manifest = jar.getManifest();
        }
      }
      Attributes main = manifest.getMainAttributes();
      return new Part(path, main.getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip(),
          normal(main.getValue("Bundle-Version").strip()),
          Optional.ofNullable(main.getValue("Bundle-License")).orElse(""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + path, unreadable);
    }
  }

  /** A version as p2 writes it: three numbers at least. */
  private static String normal(String version) {
    return version.matches("\\d+") ? version + ".0.0" : version.matches("\\d+\\.\\d+") ? version + ".0" : version;
  }

  /** Of a file its content; of a folder the names and contents of all its files, in order. */
  private static String hash(Path path) throws IOException {
    MessageDigest digest = sha256();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update((path.relativize(file) + "\0" + hash(file) + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    } else {
      digest.update(Files.readAllBytes(path));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Maven coordinates by symbolic name and version, from the newest state of the product's p2 profile. */
  private Map<String, Coordinates> coordinates() throws Exception {
    Path newest;
    try (Stream<Path> files = Files.find(product.resolve("p2"), 6, (file, attributes) -> file.toString().endsWith(".profile.gz"))) {
      newest = files.max((one, other) -> one.getFileName().compareTo(other.getFileName())).orElseThrow();
    }
    Map<String, Coordinates> found = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(newest))) {
      for (Element unit : elements(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement(), "unit")) {
        Map<String, String> properties = elements(unit, "property").stream().collect(Collectors
            .toMap(property -> property.getAttribute("name"), property -> property.getAttribute("value"), (one, other) -> one));
        String prefix = properties.containsKey("maven-wrapped-artifactId") ? "maven-wrapped-" : "maven-";
        if (properties.containsKey(prefix + "artifactId")) {
          found.put(unit.getAttribute("id") + "_" + unit.getAttribute("version"), new Coordinates(
              properties.get(prefix + "groupId"), properties.get(prefix + "artifactId"), properties.get(prefix + "version")));
        }
      }
    }
    return found;
  }

  private Optional<String> licence(Part part, Coordinates known, Path repository) throws Exception {
    String own = licences.getProperty(known.group() + ":" + known.artifact(), licences.getProperty(known.group()));
    if (own != null) {
      return Optional.of(own.strip());
    }
    Optional<String> named = spdx(part.manifestLicence());
    return named.isPresent() ? named : pomLicence(known, repository, 0);
  }

  private Optional<String> pomLicence(Coordinates known, Path repository, int depth)
      throws ParserConfigurationException, SAXException, IOException {
    Path pom = repository.resolve(known.group().replace('.', '/')).resolve(known.artifact()).resolve(known.version())
        .resolve(known.artifact() + "-" + known.version() + ".pom");
    if (!Files.exists(pom) || depth > 5) {
      return Optional.empty();
    }
    Element project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    List<String> names = new ArrayList<>();
    for (Element licence : elements(project, "license")) {
      Optional<String> id = spdx(text(licence, "name")).or(() -> spdx(text(licence, "url")));
      if (id.isEmpty()) {
        return Optional.empty();
      }
      names.add(id.get());
    }
    if (!names.isEmpty()) {
      return Optional.of(String.join(" OR ", new TreeSet<>(names)));
    }
    for (Element parent : elements(project, "parent")) {
      return pomLicence(new Coordinates(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version")), repository, depth + 1);
    }
    return Optional.empty();
  }

  /** The SPDX id of the usual ways to name one licence; nothing for lists and for what is not known. */
  private static Optional<String> spdx(String text) {
    String plain = text.toLowerCase().replaceAll("[\"\\s]+", " ").replaceAll(";.*", "").strip();
    if (plain.isEmpty() || plain.contains(",") || plain.contains("gpl")) {
      return Optional.empty();
    }
    if (plain.matches(".*apache.*2\\.0.*|.*apache.org/licenses/license-2.0.*|.*apache-2.*|.*apache.*version 2.*")) {
      return Optional.of("Apache-2.0");
    }
    if (plain.matches(".*epl-2\\.0.*|.*epl-v20.*|.*eclipse public license.*2\\.0.*")) {
      return Optional.of("EPL-2.0");
    }
    if (plain.matches("mit|.*mit license.*|.*licenses/mit.*")) {
      return Optional.of("MIT");
    }
    if (plain.matches(".*bsd-2-clause.*|.*bsd 2.*")) {
      return Optional.of("BSD-2-Clause");
    }
    if (plain.matches(".*bsd-3-clause.*|.*bsd 3.*")) {
      return Optional.of("BSD-3-Clause");
    }
    if (plain.matches(".*unicode-3\\.0.*|.*unicode/icu license.*|.*unicode license.*")) {
      return Optional.of("Unicode-3.0");
    }
    return Optional.empty();
  }

  private static int compare(String version, String minimum) {
    String[] one = version.split("[.-]");
    String[] other = minimum.split("[.-]");
    for (int i = 0; i < Math.min(3, other.length); i++) {
      int left = i < one.length ? Integer.parseInt(one[i]) : 0;
      int right = Integer.parseInt(other[i]);
      if (left != right) {
        return Integer.compare(left, right);
      }
    }
    return 0;
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    collect(parent, name, found);
    return found;
  }

  /** Descendants of a name, but nothing below one that was found. */
  private static void collect(Element parent, String name, List<Element> found) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (element.getTagName().equals(name)) {
          found.add(element);
        } else if (!element.getTagName().matches("dependencies|dependencyManagement|build|profiles")) {
          collect(element, name, found);
        }
      }
    }
  }

  private static String text(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
