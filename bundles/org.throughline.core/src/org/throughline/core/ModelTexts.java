package org.throughline.core;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * What classes, features and literals of the model are called, and what they are for. The texts lie beside the
 * generated interface of each package: {@code labels.properties} and its translations, for English help
 * {@code documentation.properties}. Packages of add-ons work alike. Stateless; safe from any thread.
 */
public final class ModelTexts {

  /** The label of a package, class, feature or literal; made from its technical name when none is written. */
  public String label(ENamedElement element, Locale locale) {
    return text(element, locale, "labels", ".label").orElseGet(() -> spoken(element.getName()));
  }

  /** One or two sentences on what a package, class, feature or literal is for; empty when none are written. */
  public Optional<String> help(ENamedElement element, Locale locale) {
    return text(element, locale, "labels", ".help")
        .or(() -> text(element, Locale.ENGLISH, "documentation", ".help"));
  }

  /** The gender of the label of a class, {@code common} or {@code neuter}; empty when the language tells none. */
  public Optional<String> gender(EClassifier kind, Locale locale) {
    return text(kind, locale, "labels", ".gender");
  }

  private static Optional<String> text(ENamedElement element, Locale locale, String file, String kind) {
    EPackage ePackage = packageOf(element);
    if (ePackage == null) {
      return Optional.empty();
    }
    Class<?> anchor = anchor(ePackage);
    try {
      ResourceBundle texts = ResourceBundle.getBundle(anchor.getPackageName() + "." + file, locale,
          anchor.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      String key = key(element) + kind;
      return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private static @Nullable EPackage packageOf(ENamedElement element) {
    return switch (element) {
      case EPackage ePackage -> ePackage;
      case EClassifier classifier -> classifier.getEPackage();
      case EStructuralFeature feature -> feature.getEContainingClass().getEPackage();
      case EEnumLiteral literal -> literal.getEEnum().getEPackage();
      default -> null;
    };
  }

  private static String key(ENamedElement element) {
    return switch (element) {
      case EPackage ePackage -> "package";
      case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
      case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getName();
      default -> element.getName();
    };
  }

  /** The generated interface of a package; its implementation lies elsewhere. */
  private static Class<?> anchor(EPackage ePackage) {
    for (Class<?> each : ePackage.getClass().getInterfaces()) {
      if (EPackage.class.isAssignableFrom(each)) {
        return each;
      }
    }
    return ePackage.getClass();
  }

  /** {@code keyQuestions} as “Key questions”, {@code IN_REVIEW} as “In review”. */
  private static String spoken(String name) {
    String words = name.equals(name.toUpperCase(Locale.ROOT)) ? name.replace('_', ' ')
        : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return words.isEmpty() ? words
        : Character.toUpperCase(words.charAt(0)) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
