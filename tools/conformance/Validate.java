import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Validates PDF files as PDF/UA-1 and PDF/A-3a with veraPDF's library: a line for each rule that
 * does not hold, exit 1 if there is one.
 */
public class Validate {
  private static final PDFAFlavour[] FLAVOURS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A};

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean conforms = files.length > 0;
    for (String file : files) {
      for (PDFAFlavour flavour : FLAVOURS) conforms &= conforms(file, flavour);
    }
    System.exit(conforms ? 0 : 1);
  }

  private static boolean conforms(String file, PDFAFlavour flavour) throws Exception {
    try (var input = new FileInputStream(file);
        var parser = Foundries.defaultInstance().createParser(input, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      Map<String, String> broken = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        broken.putIfAbsent(
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
            assertion.getMessage() + " at " + assertion.getLocation().getContext());
      }
      broken.forEach((rule, message) ->
          System.err.println(file + ": " + flavour.getId() + " " + rule + ": " + message));
      return result.isCompliant();
    }
  }
}
