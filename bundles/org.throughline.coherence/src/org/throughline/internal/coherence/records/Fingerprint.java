package org.throughline.internal.coherence.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.coherence.Finding;
import org.throughline.internal.coherence.line.Steps;

/** What a person accepts with a finding: the elements and values that prove it, however it is worded. */
public final class Fingerprint {

  private Fingerprint() {
  }

  public static String of(Finding finding) {
    List<String> parts = finding.evidence().stream().map(each -> EcoreUtil.getID(Steps.around(each.element())) + "\t"
        + (each.feature() == null ? "" : each.feature().getName()) + "\t" + each.value()).sorted().toList();
    String whole = finding.message().key() + "\n" + String.join("\n", parts);
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
