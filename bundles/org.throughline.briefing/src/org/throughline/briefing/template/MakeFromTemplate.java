package org.throughline.briefing.template;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.TemplateSection;

/**
 * Makes a briefing from a template of the client: a draft with a section for each the template proposes, shared with its
 * reader and nobody else.
 *
 * @param template the template
 * @param name what the briefing is called
 * @param reader for whom it is
 */
public record MakeFromTemplate(BriefingTemplate template, String name, Readership reader) implements Operation {

  @Override
  public Message label() {
    return Message.of(MakeFromTemplate.class, "operation.make", ModelLabel.quoted(name), ModelLabel.name(template));
  }

  @Override
  public void apply(Edit edit) {
    BriefingChapter chapter = edit.chapter(BriefingPackage.Literals.BRIEFING_CHAPTER);
    Briefing briefing = edit.create(BriefingPackage.Literals.BRIEFING);
    briefing.setName(name.strip());
    briefing.setKind(template.getKind());
    briefing.setReader(reader);
    briefing.getSharedWith().add(reader);
    briefing.setTemplate(template);
    for (TemplateSection each : template.getSections()) {
      Section section = edit.create(BriefingPackage.Literals.SECTION);
      section.setName(each.getName());
      section.setQuestion(each.getQuestion());
      section.setContribution(each.getContribution());
      section.setPresentation(each.getPresentation());
      section.setTemplateSection(each);
      briefing.getSections().add(section);
    }
    chapter.getBriefings().add(0, briefing);
  }
}
