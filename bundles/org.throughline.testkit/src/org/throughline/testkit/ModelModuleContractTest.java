package org.throughline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.Duplicate;
import org.throughline.core.ModelTexts;
import org.throughline.core.Slice;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;

/**
 * What every {@link ModelModule} promises: its model can be made, saved, loaded, sliced and duplicated, is labelled in
 * every language of the program, is reachable from the client, and does not tie other modules to it.
 */
public abstract class ModelModuleContractTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients(installed());

  /** The module under test. */
  protected abstract ModelModule module();

  /** The modules it is tested together with, itself included; those of the product and itself unless a test says so. */
  protected List<ModelModule> installed() {
    ModelModule own = module();
    List<ModelModule> product = PackageModule.product().stream()
        .filter(each -> !own.packages().containsAll(each.packages())).toList();
    return Stream.concat(Stream.of(own), product.stream()).toList();
  }

  @Test
  @DisplayName("its answers are well formed and do not change")
  void answers() {
    ModelModule module = module();
    assertTrue(module.name().matches("[a-z0-9-]{1,32}"), module.name());
    assertEquals(module.name(), module.name());
    assertFalse(module.packages().isEmpty());
    assertEquals(module.packages(), module.packages());
    assertTrue(module.format() >= 1);
    Set<Integer> steps = new TreeSet<>();
    module.migrations().forEach(step -> assertTrue(steps.add(step.from()), "two steps from format " + step.from()));
    for (int format = 1; format < module.format(); format++) {
      assertTrue(steps.contains(format), "no step from format " + format);
    }
    EClass chapter = module.chapterClass();
    if (chapter != null) {
      assertTrue(ModelPackage.Literals.CHAPTER.isSuperTypeOf(chapter));
      assertFalse(chapter.isAbstract());
      LANGUAGES.forEach(language -> assertFalse(module.title().in(language).isBlank()));
    }
  }

  @Test
  @DisplayName("everything in it has a label and a help line in English, Dutch and Swedish")
  void labels() {
    ModelTexts texts = new ModelTexts();
    Set<String> missing = new TreeSet<>();
    for (ENamedElement each : named()) {
      for (Locale language : LANGUAGES) {
        if (texts.label(each, language).isBlank()) {
          missing.add(name(each) + " has no label in " + language);
        }
        if (texts.help(each, language).filter(help -> !help.isBlank()).isEmpty()) {
          missing.add(name(each) + " has no help in " + language);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static String name(ENamedElement element) {
    return element.eContainer() instanceof ENamedElement owner ? owner.getName() + "." + element.getName()
        : element.getName();
  }

  private List<ENamedElement> named() {
    List<ENamedElement> named = new ArrayList<>();
    for (EPackage ePackage : module().packages()) {
      for (EClassifier classifier : ePackage.getEClassifiers()) {
        named.add(classifier);
        if (classifier instanceof EClass type) {
          named.addAll(type.getEStructuralFeatures());
        } else if (classifier instanceof EEnum literals) {
          named.addAll(literals.getELiterals());
        }
      }
    }
    return named;
  }

  @Test
  @DisplayName("everything in it can be reached from the client")
  void reachable() {
    Set<EClass> reached = new HashSet<>();
    EClass chapter = module().chapterClass();
    if (chapter != null) {
      reach(chapter, reached);
    }
    Set<String> unreachable = new TreeSet<>();
    for (EPackage ePackage : module().packages()) {
      for (EClassifier classifier : ePackage.getEClassifiers()) {
        if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()
            && reached.stream().noneMatch(each -> each == type)) {
          unreachable.add(type.getName());
        }
      }
    }
    assertEquals(Set.of(), unreachable);
  }

  private void reach(EClass type, Set<EClass> reached) {
    if (!reached.add(type)) {
      return;
    }
    for (EReference containment : type.getEAllContainments()) {
      for (EPackage ePackage : module().packages()) {
        for (EClassifier each : ePackage.getEClassifiers()) {
          if (each instanceof EClass candidate && containment.getEReferenceType().isSuperTypeOf(candidate)) {
            reach(candidate, reached);
          }
        }
      }
    }
  }

  @Test
  @DisplayName("a client with something in every feature is the same after saving and opening again")
  void savedAndLoaded() {
    ClientSession session = temporary.filled(new ModelBuilder(11).perList(2).depth(3));
    ClientSnapshot before = ClientSnapshot.of(session.client());
    assertEquals(before.text(), ClientSnapshot.of(temporary.reopened(session).client()).text());
  }

  @Test
  @DisplayName("every class of it can be made and duplicated with its own ids")
  void duplicated() {
    for (EPackage ePackage : module().packages()) {
      for (EClassifier classifier : ePackage.getEClassifiers()) {
        if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
          EObject original = new ModelBuilder(3).perList(2).object(type);
          EObject copy = Duplicate.of(original);
          assertSame(type, copy.eClass());
          assertEquals(ModelBuilder.tree(original).size(), ModelBuilder.tree(copy).size(), type.getName());
          if (original instanceof Element) {
            assertNotEquals(EcoreUtil.getID(original), EcoreUtil.getID(copy), type.getName());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("its chapter is in a slice when it is shared, complete but for what is internal")
  void sliced() {
    EClass type = module().chapterClass();
    if (type == null || type.getEPackage().getNsURI().startsWith("urn:throughline:coherence:")) {
      return;
    }
    Client client = new ModelBuilder(5).perList(1).depth(3).share(0).client(List.of(type.getEPackage()));
    assertEquals(List.of(), Slice.of(client, Readership.CLIENT).client().getChapters());
    client.getChapters().getFirst().getSharedWith().add(Readership.CLIENT);
    EObject copy = Slice.of(client, Readership.CLIENT).client().getChapters().getFirst();
    assertNotNull(copy);
    for (EObject each : ModelBuilder.tree(copy)) {
      for (EStructuralFeature feature : each.eClass().getEAllStructuralFeatures()) {
        if (feature instanceof EReference reference && !reference.isContainment() && each.eIsSet(reference)
            && !reference.isMany()) {
          assertTrue(EcoreUtil.isAncestor(copy.eContainer(), (EObject) each.eGet(reference)),
              "a reference leads out of the slice: " + reference.getName());
        }
      }
      assertFalse(each instanceof ElementRef pointer && pointer.getTargetId() == null);
    }
  }
}
