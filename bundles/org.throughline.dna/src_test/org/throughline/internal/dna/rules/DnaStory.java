package org.throughline.internal.dna.rules;

import static org.throughline.model.ModelPackage.Literals.ORGANISATION__CHANNELS;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__DEPARTMENTS;
import static org.throughline.model.dna.DnaPackage.Literals.BRAND_DNA__TRAITS;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__BRANDS;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__PROMISES;
import static org.throughline.model.dna.DnaPackage.Literals.MESSAGE_HOUSE__PILLARS;
import static org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__KPIS;
import static org.throughline.model.dna.DnaPackage.Literals.PROMISE__STANDARDS;

import java.util.List;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Trait;
import org.throughline.testkit.RuleStory;

/** The words in which stories about DNA are told. */
record DnaStory(RuleStory story) {

  DnaChapter chapter() {
    return story.chapter(DNA_CHAPTER);
  }

  Department department(String name) {
    return story.add(story.organisation(), ORGANISATION__DEPARTMENTS, name);
  }

  Channel channel(String name) {
    return story.add(story.organisation(), ORGANISATION__CHANNELS, name);
  }

  /** An active objective. */
  Objective objective(String name, ObjectiveLevel level, Objective... above) {
    Objective objective = story.add(chapter(), DNA_CHAPTER__OBJECTIVES, name);
    objective.setLevel(level);
    objective.setState(ObjectiveState.ACTIVE);
    objective.getContributesTo().addAll(List.of(above));
    return objective;
  }

  Kpi kpi(Objective objective, String name) {
    return story.add(objective, OBJECTIVE__KPIS, name);
  }

  Trait trait(String name) {
    BrandDna brand = chapter().getBrands().isEmpty() ? story.add(chapter(), DNA_CHAPTER__BRANDS, "Zekerhuis")
        : chapter().getBrands().getFirst();
    return story.add(brand, BRAND_DNA__TRAITS, name);
  }

  /** A public promise. */
  Promise promise(String name) {
    Promise promise = story.add(chapter(), DNA_CHAPTER__PROMISES, name);
    promise.setState(PromiseState.PUBLIC);
    return promise;
  }

  ServiceStandard standard(Promise promise, String name) {
    return story.add(promise, PROMISE__STANDARDS, name);
  }

  MessageHouse house() {
    return chapter().getMessageHouses().isEmpty() ? story.add(chapter(), DNA_CHAPTER__MESSAGE_HOUSES, "House")
        : chapter().getMessageHouses().getFirst();
  }

  Message pillar(String name) {
    return story.add(house(), MESSAGE_HOUSE__PILLARS, name);
  }
}
