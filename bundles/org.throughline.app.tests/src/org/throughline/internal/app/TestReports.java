package org.throughline.internal.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes what became of each test, one file per class in the format that build tools read, and a line on the way. */
final class TestReports implements TestExecutionListener {

  private enum Outcome { PASSED, FAILED, SKIPPED }

  private record Test(String name, Outcome outcome, double seconds, String trouble) {
  }

  private final Path folder;
  private final String name;
  private final Map<String, Map<String, Test>> classes = new LinkedHashMap<>();
  private final Map<String, Long> began = new ConcurrentHashMap<>();
  private boolean failed;

  /** @param name stands in the names of the files, so that several runs can write into one folder; may be empty */
  TestReports(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  boolean failed() {
    return failed;
  }

  /** Nothing could be run. */
  void broken(Throwable why) {
    note("org.throughline.internal.app.WindowTests", new Test("run", Outcome.FAILED, 0, trace(why)));
    write();
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    began.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (test.isTest() || !passed) {
      double seconds = (System.nanoTime() - began.getOrDefault(test.getUniqueId(), System.nanoTime())) / 1e9;
      note(owner(test), new Test(test.getDisplayName(),
          passed ? Outcome.PASSED : result.getStatus() == TestExecutionResult.Status.ABORTED ? Outcome.SKIPPED
              : Outcome.FAILED, seconds, result.getThrowable().map(TestReports::trace).orElse("")));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    note(owner(test), new Test(test.getDisplayName(), Outcome.SKIPPED, 0, reason));
  }

  private void note(String owner, Test test) {
    failed |= test.outcome() == Outcome.FAILED;
    classes.computeIfAbsent(owner, key -> new LinkedHashMap<>()).put(test.name(), test);
    System.out.printf("%-7s %s %s%n%s", test.outcome(), owner, test.name(),
        test.outcome() == Outcome.FAILED ? test.trouble() : "");
  }

  private static String owner(TestIdentifier test) {
    TestSource source = test.getSource().orElse(null);
    return switch (source) {
      case MethodSource method -> method.getClassName();
      case ClassSource type -> type.getClassName();
      case null, default -> test.getDisplayName();
    };
  }

  private static String trace(Throwable why) {
    StringWriter text = new StringWriter();
    why.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    write();
  }

  private void write() {
    classes.forEach((owner, tests) -> {
      try {
        Files.createDirectories(folder);
        try (var out = Files.newOutputStream(folder.resolve("TEST-" + owner + (name.isEmpty() ? "" : "-" + name) + ".xml"))) {
          write(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"), owner, tests);
        }
      } catch (IOException | XMLStreamException unwritable) {
        throw new IllegalStateException("The report of " + owner + " cannot be written", unwritable);
      }
    });
  }

  private static void write(XMLStreamWriter xml, String owner, Map<String, Test> tests) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", owner);
    xml.writeAttribute("tests", String.valueOf(tests.size()));
    xml.writeAttribute("failures", count(tests, Outcome.FAILED));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", count(tests, Outcome.SKIPPED));
    for (Test test : tests.values()) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", owner);
      xml.writeAttribute("name", test.name());
      xml.writeAttribute("time", String.valueOf(test.seconds()));
      if (test.outcome() != Outcome.PASSED) {
        xml.writeStartElement(test.outcome() == Outcome.FAILED ? "failure" : "skipped");
        xml.writeAttribute("message", test.trouble().lines().findFirst().orElse(""));
        xml.writeCharacters(test.trouble());
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private static String count(Map<String, Test> tests, Outcome outcome) {
    return String.valueOf(tests.values().stream().filter(test -> test.outcome() == outcome).count());
  }
}
