import java.io.FileInputStream;
import java.io.InputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether PDF files can be read by everybody (PDF/UA-1). Prints for each file the number of things looked
 * at, then each rule that is broken, with the place of its first breach. Ends with 1 where a file is not compliant.
 *
 * <p>Arguments: the files.
 */
public final class CheckPdf {

  private CheckPdf() {}

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean good = true;
    for (String file : files) {
      good &= check(file);
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean check(String file) throws Exception {
    PDFAFlavour readable = PDFAFlavour.PDFUA_1;
    try (InputStream in = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, readable);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(readable, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println(file + ": " + result.getTotalAssertions() + " checks, "
          + (result.isCompliant() ? "compliant" : "NOT COMPLIANT"));
      TreeMap<String, TestAssertion> broken = new TreeMap<>();
      for (TestAssertion each : result.getTestAssertions()) {
        if (each.getStatus() == TestAssertion.Status.FAILED) {
          broken.putIfAbsent(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber(), each);
        }
      }
      broken.forEach((rule, each) -> System.out.println("  " + rule + " " + each.getMessage() + " at "
          + each.getLocation().getContext()));
      return result.isCompliant();
    }
  }
}
