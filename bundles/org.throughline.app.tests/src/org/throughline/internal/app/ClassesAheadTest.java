package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What is read ahead of the window is there, or the start would be slower without anybody noticing. */
class ClassesAheadTest {

  private final Map<String, Bundle> bundles = new HashMap<>();

  ClassesAheadTest() {
    for (Bundle bundle : FrameworkUtil.getBundle(ClassesAhead.class).getBundleContext().getBundles()) {
      bundles.put(bundle.getSymbolicName(), bundle);
    }
  }

  @Test
  void theListNamesTheClassesOfTheProductThatRuns() {
    List<String> missing = new ArrayList<>();
    int all = 0;
    String bundle = "";
    for (String line : ClassesAhead.list()) {
      if (line.startsWith("@")) {
        bundle = line.substring(1);
      } else if (!bundle.equals("java")) {
        all++;
        if (!isThere(bundle, line)) {
          missing.add(bundle + " " + line);
        }
      }
    }
    assertTrue(all > 1000, "only " + all + " classes are listed; run ./throughline classes");
    assertTrue(missing.size() <= all / 20, missing.size() + " of " + all + " classes are gone; run ./throughline classes: "
        + missing.stream().limit(20).toList());
  }

  @Test
  void theListNamesWhatEveryWindowShows() {
    List<String> list = ClassesAhead.list();
    assertEquals(List.of(), List.of("org.eclipse.ui.internal.WorkbenchWindow", "org.eclipse.swt.widgets.Tree",
        "org.throughline.internal.ui.outline.ExplorerView", "org.throughline.internal.ui.form.DetailsView").stream()
        .filter(name -> !list.contains(name)).toList());
  }

  private boolean isThere(String bundle, String name) {
    try {
      Bundle home = bundles.get(bundle);
      return home != null && home.loadClass(name) != null;
    } catch (ClassNotFoundException | LinkageError gone) {
      return false;
    }
  }
}
