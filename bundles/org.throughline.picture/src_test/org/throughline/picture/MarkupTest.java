package org.throughline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stays text, and nothing that could run something can be written. */
class MarkupTest {

  @Test
  void textAndAttributesAreEscaped() {
    assertEquals("<p title=\"&quot;&#39;&lt;&gt;&amp;&#10;\">\"'&lt;&gt;&amp;\n]]&gt;</p>",
        new Markup().element("p", "\"'<>&\n]]>", "title", "\"'<>&\n").toString());
  }

  @Test
  void whatNoReaderSeesButAMachineObeysIsTakenOut() {
    assertEquals("<p>a\uFFFDb\tc\uFFFDd\uFFFD e</p>",
        new Markup().element("p", "a\0b\tc\uD800d\uFFFE\u202E \u2066\u0007\u0085e\uFEFF\r").toString());
    assertEquals("<p>\u200Fשלום 👍</p>", new Markup().element("p", "\u200Fשלום 👍").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/?a=1&b=2#c", "http://example.org", "mailto:a@example.org", "#source-1",
      "HTTPS://EXAMPLE.ORG"})
  void addressesToFollowAreWritten(String address) {
    assertTrue(new Markup().open("a", "href", address).close().toString().contains("href="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.org", "/etc", "https:", "https://a b",
      "\u0001javascript:x", "http://a\u202Eb", "blob:x", "#a b", ""})
  void otherAddressesAreLeftOut(String address) {
    assertEquals("<a></a>", new Markup().open("a", "href", address).close().toString());
  }

  @Test
  void scriptsEventsAndWhatLoadsCannotBeWritten() {
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("script"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("ScRipt"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("p onclick=x"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("p", "onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("img", "src", "x"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().style("p { background: url(x) }"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().style("</style><b>"));
  }

  @Test
  void aTextInAStyleSheetCannotLeaveItsQuotes() {
    String quoted = Markup.cssString("\"; } </style>\n\\ café 😀");
    assertTrue(quoted.matches("\"[A-Za-z0-9 \\\\]*\""), quoted);
    assertFalse(quoted.contains("<"));
    assertEquals("\"Zeker\\00002C  huis\"", Markup.cssString("Zeker, huis"));
  }

  @Test
  void aTextInLinkedDataEndsNeitherItNorTheElement() {
    assertEquals("\"\\u0022}\\u003C/script\\u003E\\u0026\\u005C\\u000A\\u2028 café 😀\"",
        Markup.jsonString("\"}</script>&\\\n\u2028 café 😀"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().linkedData("</script>"));
  }

  @Test
  void halfAPageIsNotHandedOut() {
    assertThrows(IllegalStateException.class, () -> new Markup().open("p").toString());
  }
}
