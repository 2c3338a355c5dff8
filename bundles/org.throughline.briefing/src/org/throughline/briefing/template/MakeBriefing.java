package org.throughline.briefing.template;

import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.briefing.TemplateSection;

/**
 * Makes a briefing from a template that comes with the program. The template itself, in the language of the client, is
 * put among the client's own when it is not there yet, so that its help and its limits can be changed.
 *
 * @param shipped the template
 * @param name what the briefing is called
 */
public record MakeBriefing(ShippedTemplate shipped, String name) implements Operation {

  @Override
  public Message label() {
    return Message.of(MakeBriefing.class, "operation.make", ModelLabel.quoted(name), shipped.title());
  }

  @Override
  public void apply(Edit edit) {
    BriefingChapter chapter = edit.chapter(BriefingPackage.Literals.BRIEFING_CHAPTER);
    Locale language = Optional.ofNullable(edit.client().getLanguage()).orElse(Locale.ENGLISH);
    String title = shipped.title().in(language);
    BriefingTemplate template = chapter.getTemplates().stream()
        .filter(it -> it.getKind() == shipped.kind() && title.equals(it.getName())).findFirst()
        .orElseGet(() -> form(edit, chapter, title, language));
    edit.run(new MakeFromTemplate(template, name, shipped.reader()));
  }

  private BriefingTemplate form(Edit edit, BriefingChapter chapter, String title, Locale language) {
    BriefingTemplate template = edit.create(BriefingPackage.Literals.BRIEFING_TEMPLATE);
    template.setName(title);
    template.setKind(shipped.kind());
    template.setGuidance(shipped.guidance().in(language));
    template.setMaximumWords(shipped.words());
    template.setMaximumObjectives(shipped.objectives());
    for (ShippedTemplate.Part part : shipped.parts()) {
      TemplateSection section = edit.create(BriefingPackage.Literals.TEMPLATE_SECTION);
      section.setName(shipped.title(part).in(language));
      section.setGuidance(shipped.guidance(part).in(language));
      section.setQuestion(part.question());
      section.setNecessity(part.necessity());
      section.setMaximumWords(part.words());
      section.setContribution(part.contribution().isEmpty() ? null : part.contribution());
      template.getSections().add(section);
    }
    chapter.getTemplates().add(template);
    return template;
  }
}
