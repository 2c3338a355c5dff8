package org.throughline.testkit;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.core.Operation;

/** Finds operations that no test holds to the contract of operations. */
public final class OperationCoverage {

  private OperationCoverage() {
  }

  /**
   * The names of the operations of one bundle for which no {@link OperationContractTest} is among the tests.
   *
   * @param ofBundle any class of the bundle
   * @param ofTests any class of its tests
   */
  public static Set<String> uncovered(Class<?> ofBundle, Class<?> ofTests) throws IOException {
    Set<Class<?>> covered = BundleClasses.beside(ofTests).stream().filter(OperationContractTest.class::isAssignableFrom)
        .flatMap(test -> operationOf(test).stream()).collect(Collectors.toSet());
    return BundleClasses.beside(ofBundle).stream()
        .filter(type -> Operation.class.isAssignableFrom(type) && !type.isInterface()
            && !Modifier.isAbstract(type.getModifiers()) && !type.isAnonymousClass() && !covered.contains(type))
        .map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Class<?>> operationOf(Class<?> test) {
    return test.getGenericSuperclass() instanceof ParameterizedType contract
        && contract.getActualTypeArguments()[0] instanceof Class<?> operation ? List.of(operation) : List.of();
  }
}
