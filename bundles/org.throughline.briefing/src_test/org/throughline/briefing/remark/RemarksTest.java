package org.throughline.briefing.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.briefing.SectionAnchor;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.template.MakeBriefing;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.model.Comment;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.TemporaryClients;

/** What a reader writes back becomes comments on the sections. */
class RemarksTest {

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private static Briefing briefing(ClientSession session) {
    return session.index().<Briefing>all(Briefing.class).getFirst();
  }

  private static List<String> comments(List<Comment> comments) {
    return comments.stream().map(it -> it.getAuthor() + ": " + it.getText()).toList();
  }

  @Nested
  class Contract extends OperationContractTest<TakeRemarks> {
    @Override
    protected TakeRemarks operation(ClientSession session) {
      return new TakeRemarks(briefing(session), new ReturnedRemarks(Optional.empty(),
          List.of(new ReturnedRemarks.Remark("where-now", "Which year?"))), "Yara");
    }
  }

  @Test
  void thePageNamesEverySectionAndWhatIsWrittenBelowComesBack() {
    Document document = new Document(Locale.ENGLISH,
        new Cover(Words.program("Zekerhuis"), "Brief", Words.program("Winter"), Words.program(""), List.of()),
        new Document.Running("", "", ""), List.of(section("s-a", "The [problem]"), section("s-b", "The people")));
    Document with = RemarkPage.with(document, "abc");
    DocumentSection page = with.sections().getLast();
    assertEquals("remarks", page.anchor());
    Block.Table table = (Block.Table) page.blocks().get(1);
    assertEquals(List.of("The [problem]", "The people"),
        table.rows().stream().map(it -> it.getFirst().words().plain()).toList());
    String lines = ((Block.Paragraph) page.blocks().getLast()).words().plain();
    String mail = "Hello,\n\n> " + lines.replace("\n", "\n> ").replace("The people", "The people\n> Who\u0007 are they?\n>\n> Where?")
        + "\n\nIt is late.";
    ReturnedRemarks returned = ReturnedRemarks.read(mail);
    assertEquals(Optional.of("abc"), returned.briefing());
    assertEquals(List.of(new ReturnedRemarks.Remark("s-b", "Who are they?\n\nWhere?\n\nIt is late.")), returned.remarks());
  }

  private static DocumentSection section(String anchor, String title) {
    return new DocumentSection(anchor, Words.program(title), "", List.of());
  }

  @Test
  void aTextWithoutAnyLineOfThePageSaysWhatToDo() {
    ClientException refused = assertThrows(ClientException.class, () -> ReturnedRemarks.read("Nice brief!"));
    assertEquals(ClientException.Kind.BAD_INPUT, refused.kind());
    assertTrue(refused.text().toString().contains("[[where-now]]"));
    assertEquals(List.of(), ReturnedRemarks.read("[[where-now]] Where are we now?\n\n").remarks());
  }

  @Test
  void remarksAreTakenOnceByTheSectionTheyAreAbout() {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(ShippedTemplate.IDEA_BRIEF, "Winter"));
    Briefing briefing = briefing(session);
    Section people = briefing.getSections().get(1);
    ReturnedRemarks returned = ReturnedRemarks.read("[[brief:" + briefing.getId() + "]]\n[[" + SectionAnchor.of(people)
        + "]] x\nTo whom?\n[[practicalities]]\nHow much?\n[[s-gone]]\nWhat was this?");
    assertTrue(session.run(new TakeRemarks(briefing, returned, "Yara")).changed());
    assertEquals(List.of("Yara: To whom?"), comments(people.getComments()));
    assertEquals(List.of("Yara: How much?"), comments(briefing.getSections().get(3).getComments()));
    assertEquals(List.of("Yara: What was this?"), comments(briefing.getComments()));
    assertEquals(false, session.run(new TakeRemarks(briefing, returned, "Yara")).changed());
  }

  @Test
  void remarksOnAnotherBriefingAreRefused() {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(ShippedTemplate.IDEA_BRIEF, "Winter"));
    ReturnedRemarks other = ReturnedRemarks.read("[[brief:other]]\n[[doing]]\nWhy?");
    assertThrows(ClientException.class, () -> session.run(new TakeRemarks(briefing(session), other, "Yara")));
  }
}
