package org.throughline.internal.dna.ui.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.coverage.CoverageMatrix;
import org.throughline.core.AddElement;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewName;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.Department;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.FourC;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Trait;
import org.throughline.model.roadmap.Pilot;
import org.throughline.model.roadmap.RoadmapChapter;
import org.throughline.model.roadmap.RoadmapPackage;
import org.throughline.picture.canvas.Choice;

/** What there is to do where nothing covers something, one step for each kind of matrix. */
final class NextSteps {

  private final Client client;
  private final Locale language;

  NextSteps(Client client, Locale language) {
    this.client = client;
    this.language = language;
  }

  /** The step for the place where a row and a column meet; empty when none fits. */
  Optional<Choice.Act> at(CoverageMatrix matrix, int row, int column) {
    EObject from = matrix.rows().get(row).element().orElse(null);
    EObject to = matrix.columns().get(column).element().orElse(null);
    return switch (matrix.kind()) {
      case SILO_TRAIT -> from instanceof Department silo && to instanceof Trait trait ? Optional.of(behaviour(silo, trait))
          : Optional.empty();
      case OBJECTIVE_CONTENT -> from instanceof Objective objective ? content(objective, to) : Optional.empty();
      case PROMISE_CHANNEL -> from instanceof Promise promise && to instanceof Channel channel
          ? Optional.of(standard(promise, channel)) : Optional.empty();
      case C_PILOT -> to instanceof Pilot pilot && pilot.getFourC() == null
          ? Optional.of(Choice.Act.of(
              CoverageText.message("next.pilot", ModelLabel.name(pilot), matrix.rows().get(row).name()),
              new SetFeature(pilot, RoadmapPackage.Literals.PILOT__FOUR_C, FourC.values()[row])))
          : Optional.empty();
    };
  }

  private Choice.Act behaviour(Department silo, Trait trait) {
    AddElement add = make(trait, DnaPackage.Literals.TRAIT__BEHAVIOURS, DnaPackage.Literals.BEHAVIOUR);
    ((Behaviour) add.element()).getDepartments().add(silo);
    return Choice.Act.of(CoverageText.message("next.behaviour", ModelLabel.name(trait), ModelLabel.name(silo)), add);
  }

  private Optional<Choice.Act> content(Objective objective, @Nullable EObject campaign) {
    return chapter(CalendarChapter.class).map(calendar -> {
      AddElement add = make(calendar, CalendarPackage.Literals.CALENDAR_CHAPTER__BACKLOG,
          CalendarPackage.Literals.CONTENT_ITEM);
      ContentItem item = (ContentItem) add.element();
      item.getObjectives().add(objective);
      item.setCampaign(campaign instanceof Campaign known ? known : null);
      return Choice.Act.of(CoverageText.message("next.content", ModelLabel.name(objective)), add);
    });
  }

  private Choice.Act standard(Promise promise, Channel channel) {
    AddElement add = make(promise, DnaPackage.Literals.PROMISE__STANDARDS, DnaPackage.Literals.SERVICE_STANDARD);
    ((ServiceStandard) add.element()).setChannel(channel);
    return Choice.Act.of(CoverageText.message("next.standard", ModelLabel.name(promise), ModelLabel.name(channel)), add);
  }

  /** The first step where a matrix has no rows or no columns; empty when none fits. */
  Optional<Choice.Act> first(CoverageMatrix matrix) {
    boolean rows = matrix.rows().isEmpty();
    return switch (matrix.kind()) {
      case SILO_TRAIT -> rows ? first("first.department", Optional.ofNullable(client.getOrganisation()),
          ModelPackage.Literals.ORGANISATION__DEPARTMENTS, ModelPackage.Literals.DEPARTMENT) : Optional.empty();
      case OBJECTIVE_CONTENT -> rows ? first("first.objective", chapter(DnaChapter.class),
          DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES, DnaPackage.Literals.OBJECTIVE)
          : first("first.campaign", chapter(CalendarChapter.class),
              CalendarPackage.Literals.CALENDAR_CHAPTER__CAMPAIGNS, CalendarPackage.Literals.CAMPAIGN);
      case PROMISE_CHANNEL -> rows ? first("first.promise", chapter(DnaChapter.class),
          DnaPackage.Literals.DNA_CHAPTER__PROMISES, DnaPackage.Literals.PROMISE)
          : first("first.channel", Optional.ofNullable(client.getOrganisation()),
              ModelPackage.Literals.ORGANISATION__CHANNELS, ModelPackage.Literals.CHANNEL);
      case C_PILOT -> first("first.pilot", chapter(RoadmapChapter.class),
          RoadmapPackage.Literals.ROADMAP_CHAPTER__PILOTS, RoadmapPackage.Literals.PILOT);
    };
  }

  private Optional<Choice.Act> first(String key, Optional<? extends EObject> owner, EReference feature, EClass kind) {
    return owner.map(each -> Choice.Act.of(CoverageText.message(key), make(each, feature, kind)));
  }

  private AddElement make(EObject owner, EReference feature, EClass kind) {
    return AddElement.of(owner, feature, kind, new NewName(kind).in(language));
  }

  private <T extends Chapter> Optional<T> chapter(Class<T> type) {
    return client.getChapters().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Whether a step is offered although something is there already: it is missing or goes against what was meant. */
  static boolean fits(CoverageMatrix.Cover cover) {
    return List.of(CoverageMatrix.Cover.MISSING, CoverageMatrix.Cover.AGAINST).contains(cover);
  }
}
