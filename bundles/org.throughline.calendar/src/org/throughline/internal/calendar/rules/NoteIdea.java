package org.throughline.internal.calendar.rules;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.dna.Objective;

/**
 * Puts an idea for content that serves an objective among the ideas without a date.
 *
 * @param objective which; the idea begins with its name
 */
public record NoteIdea(Objective objective) implements Operation {

  @Override
  public Message label() {
    return Message.of(NoteIdea.class, "operation.note-idea", ModelLabel.name(objective));
  }

  @Override
  public void apply(Edit edit) {
    ContentItem idea = edit.create(CalendarPackage.Literals.CONTENT_ITEM);
    idea.setName(objective.getName());
    idea.getObjectives().add(objective);
    edit.<CalendarChapter>chapter(CalendarPackage.Literals.CALENDAR_CHAPTER).getBacklog().add(idea);
  }
}
