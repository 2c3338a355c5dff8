package org.throughline.internal.calendar.rules;

import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER__BACKLOG;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER__CAMPAIGNS;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__PROMISES;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE_HOUSE__PILLARS;

import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveKind;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.RuleStory;

/** The words in which stories about content are told. */
record CalendarStory(RuleStory story) {

  CalendarChapter calendar() {
    return story.chapter(CALENDAR_CHAPTER);
  }

  DnaChapter dna() {
    return story.chapter(DNA_CHAPTER);
  }

  Objective objective(String name) {
    Objective objective = story.add(dna(), DNA_CHAPTER__OBJECTIVES, name);
    objective.setLevel(ObjectiveLevel.COMMUNICATION);
    objective.setKind(ObjectiveKind.KNOWLEDGE);
    return objective;
  }

  Campaign campaign(String name) {
    return story.add(calendar(), CALENDAR_CHAPTER__CAMPAIGNS, name);
  }

  /** A draft. */
  ContentItem item(String name) {
    ContentItem item = story.add(calendar(), CALENDAR_CHAPTER__BACKLOG, name);
    item.setState(ContentState.DRAFT);
    return item;
  }

  Message message(String name) {
    MessageHouse house = story.add(dna(), DNA_CHAPTER__MESSAGE_HOUSES, "House");
    return story.add(house, MESSAGE_HOUSE__PILLARS, name);
  }

  Promise promise(String name) {
    return story.add(dna(), DNA_CHAPTER__PROMISES, name);
  }
}
