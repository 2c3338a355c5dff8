import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of an Ecore file into {@code src-gen} of its bundle, without a running Eclipse.
 *
 * <p>Argument: the folder of all bundles. Every bundle with {@code model/*.ecore} whose Ecore file, or this program,
 * changed since its code was written is generated anew. Or: one bundle's folder, the Ecore file within it, and the
 * Java package that holds the root package; that bundle is then generated in any case.
 *
 * <p>Beside the code it writes {@code documentation.properties} per package: the English help lines, taken from the
 * documentation of the Ecore elements, so that they are written once.
 */
public final class GenerateModel {

  private static final Pattern LIST_FIELD = Pattern.compile("\tprotected ((?:EList|EMap)<[^;=]*> \\w+;)");
  private static final Pattern LAZY_LIST = Pattern.compile(
      "\t\tif \\((\\w+) == null\\) \\{\\R\t\t\t\\1 = (new [^;]+);\\R\t\t\\}\\R\t\treturn \\1;\\R");

  private final Path bundle;

  private GenerateModel(Path bundle) {
    this.bundle = bundle;
  }

  public static void main(String[] arguments) throws IOException {
    boolean good = arguments.length == 1
        ? generateChanged(Path.of(arguments[0]).toAbsolutePath().normalize())
        : new GenerateModel(Path.of(arguments[0]).toAbsolutePath().normalize()).run(arguments[1], arguments[2]);
    System.exit(good ? 0 : 1);
  }

  private static boolean generateChanged(Path bundles) throws IOException {
    String state = "";
    boolean good = true;
    for (Path ecore : ecoreFiles(bundles)) {
      // One bundle's Ecore may build on those before it, so a change reaches the later ones as well.
      state = hash(state, Files.readAllBytes(ecore));
      Path bundle = ecore.getParent().getParent();
      Path written = bundle.resolve("src-gen").resolve(".generated-from");
      if (Files.exists(written) && Files.readString(written).equals(state)) {
        continue;
      }
      delete(bundle.resolve("src-gen"));
      String name = bundle.getFileName().toString();
      // The root package is the last part of the bundle's name.
      if (new GenerateModel(bundle)
          .run(bundle.relativize(ecore).toString().replace('\\', '/'), name.substring(0, name.lastIndexOf('.')))) {
        Files.writeString(written, state);
        System.out.println("Generated the code of " + ecore);
      } else {
        good = false;
      }
    }
    return good;
  }

  private static String hash(String before, byte[] ecore) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(Path.of("GenerateModel.java")));
      digest.update(ecore);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static List<Path> ecoreFiles(Path bundles) throws IOException {
    try (var files = Files.find(bundles, 3, (file, attributes) -> file.toString().endsWith(".ecore")
        && file.getParent().getFileName().toString().equals("model"))) {
      return files.sorted(Comparator.comparing((Path file) -> !file.startsWith(bundles.resolve("org.throughline.model")))
          .thenComparing(Comparator.naturalOrder())).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private boolean run(String ecoreFile, String basePackage) throws IOException {
    EcorePlugin.ExtensionProcessor.process(null);
    String project = bundle.getFileName().toString();
    // Siblings are mapped as well, so that one bundle's Ecore can build on another's.
    try (var siblings = Files.list(bundle.getParent())) {
      siblings.filter(Files::isDirectory).forEach(folder -> EcorePlugin.getPlatformResourceMap()
          .put(folder.getFileName().toString(), URI.createFileURI(folder + "/")));
    }
    GenModelPackage.eINSTANCE.eClass();
    ResourceSet resources = new ResourceSetImpl();
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
    Resource ecore = resources.getResource(
        URI.createPlatformResourceURI(project + "/" + ecoreFile, true), true);
    EPackage root = (EPackage) ecore.getContents().get(0);
    EcoreUtil.resolveAll(resources);

    GenModel genModel = genModel(resources, ecore, root, project, basePackage);
    if (!report(genModel.diagnose())) {
      return false;
    }
    Generator generator = new Generator();
    generator.getAdapterFactoryDescriptorRegistry()
        .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    generator.setInput(genModel);
    boolean good =
        report(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    publishListsSafely();
    writeDocumentation(root, basePackage);
    return good;
  }

  /**
   * EMF makes a list when it is first asked for, in a plain field. Two background readers that ask at the same time
   * could then hold different lists, and one of them would be lost to the next writer. So the field becomes volatile
   * and the list is made once, under a lock.
   */
  private void publishListsSafely() throws IOException {
    try (Stream<Path> files = Files.walk(bundle.resolve("src-gen"))) {
      for (Path file : files.filter(each -> each.toString().endsWith("Impl.java")).toList()) {
        String code = Files.readString(file);
        String safe = LAZY_LIST.matcher(code).replaceAll(found -> Matcher.quoteReplacement("""
            \t\tvar present = %1$s;
            \t\tif (present == null) {
            \t\t\tsynchronized (this) {
            \t\t\t\tpresent = %1$s;
            \t\t\t\tif (present == null) {
            \t\t\t\t\tpresent = %2$s;
            \t\t\t\t\t%1$s = present;
            \t\t\t\t}
            \t\t\t}
            \t\t}
            \t\treturn present;
            """.formatted(found.group(1), found.group(2))));
        safe = LIST_FIELD.matcher(safe).replaceAll("\tprotected volatile $1");
        if (!safe.equals(code)) {
          Files.writeString(file, safe);
        }
      }
    }
  }

  private static GenModel genModel(
      ResourceSet resources, Resource ecore, EPackage root, String project, String basePackage) {
    GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
    Resource holder = resources.createResource(ecore.getURI().trimFileExtension().appendFileExtension("genmodel"));
    holder.getContents().add(genModel);
    genModel.initialize(List.of(root));
    genModel.setModelName(capitalised(root.getName()));
    genModel.setModelPluginID("");
    genModel.setModelDirectory("/" + project + "/src-gen");
    genModel.setModelPluginClass("");
    genModel.setBundleManifest(false);
    genModel.setUpdateClasspath(false);
    genModel.setImportOrganizing(true);
    genModel.setCopyrightFields(false);
    genModel.setOperationReflection(true);
    genModel.setContainmentProxies(true);
    genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
    genModel.setRuntimeVersion(GenRuntimeVersion.EMF240);
    genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
    genModel.setCanGenerate(true);
    for (EPackage used : resources.getResources().stream()
        .flatMap(resource -> resource.getContents().stream())
        .filter(EPackage.class::isInstance).map(EPackage.class::cast)
        .filter(candidate -> candidate != root && !candidate.getNsURI().contains("eclipse.org")).toList()) {
      GenModel usedModel = GenModelFactory.eINSTANCE.createGenModel();
      resources.createResource(used.eResource().getURI().trimFileExtension().appendFileExtension("genmodel"))
          .getContents().add(usedModel);
      usedModel.initialize(List.of(used));
      name(usedModel.getGenPackages(), "org.throughline");
      genModel.getUsedGenPackages().addAll(usedModel.getAllGenPackagesWithClassifiers());
    }
    name(genModel.getGenPackages(), basePackage);
    return genModel;
  }

  private static void name(List<GenPackage> packages, String basePackage) {
    for (GenPackage genPackage : packages) {
      genPackage.setBasePackage(basePackage);
      nameNested(genPackage);
    }
  }

  private static void nameNested(GenPackage genPackage) {
    genPackage.setPrefix(capitalised(genPackage.getEcorePackage().getName()));
    genPackage.setLiteralsInterface(true);
    genPackage.getNestedGenPackages().forEach(GenerateModel::nameNested);
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static boolean report(Diagnostic diagnostic) {
    if (diagnostic.getSeverity() > Diagnostic.OK) {
      System.err.println(diagnostic.getMessage());
      diagnostic.getChildren().forEach(child -> System.err.println("  " + child.getMessage()));
    }
    return diagnostic.getSeverity() < Diagnostic.ERROR;
  }

  private void writeDocumentation(EPackage ePackage, String javaPackage) throws IOException {
    String name = javaPackage + "." + ePackage.getName();
    Map<String, String> lines = new TreeMap<>();
    documented(ePackage).ifPresent(text -> lines.put("package.help", text));
    for (EClassifier classifier : ePackage.getEClassifiers()) {
      documented(classifier).ifPresent(text -> lines.put(classifier.getName() + ".help", text));
      if (classifier instanceof EClass eClass) {
        eClass.getEStructuralFeatures().forEach(feature -> documented(feature)
            .ifPresent(text -> lines.put(classifier.getName() + "." + feature.getName() + ".help", text)));
      } else if (classifier instanceof EEnum eEnum) {
        eEnum.getELiterals().forEach(literal -> documented(literal)
            .ifPresent(text -> lines.put(classifier.getName() + "." + literal.getName() + ".help", text)));
      }
    }
    StringBuilder text = new StringBuilder("# Generated from the documentation of the Ecore file.\n");
    lines.forEach((key, value) -> text.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n'));
    Path file = bundle.resolve("src-gen").resolve(name.replace('.', '/')).resolve("documentation.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    for (EPackage nested : ePackage.getESubpackages()) {
      writeDocumentation(nested, name);
    }
  }

  private static Optional<String> documented(org.eclipse.emf.ecore.EModelElement element) {
    return Optional.ofNullable(EcoreUtil.getDocumentation(element)).map(text -> text.replaceAll("\\s+", " ").strip());
  }
}
