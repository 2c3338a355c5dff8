package org.throughline.internal.briefing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.throughline.model.AnswerState;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelFactory;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Persona;
import org.throughline.model.Platform;
import org.throughline.model.Readership;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.AudienceFocus;
import org.throughline.model.briefing.BriefQuestion;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.BriefingFactory;
import org.throughline.model.briefing.Deliverable;
import org.throughline.model.briefing.Milestone;
import org.throughline.model.briefing.Section;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarFactory;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.BrandCore;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Trait;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Quote;
import org.throughline.model.insight.QuotePermission;
import org.throughline.model.insight.Statistic;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/** A Dutch insurer that promises fast service, with something in every part a briefing tells about. */
public final class Insurer {

  /** The day on which the briefing is made. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int[] PER_HOUR = {25, 12, 8, 6, 6, 8, 15, 33, 61, 88, 95, 93, 89, 84, 82, 86, 97, 103, 118, 151,
      187, 202, 158, 99};

  private final Client client = ModelFactory.eINSTANCE.createClient();
  private int count;

  /** The insurer. */
  public Insurer() {
    client.setId("client");
    client.setLanguage(Locale.of("nl"));
    client.setCountry("NL");
    client.setZone(ZoneId.of("Europe/Amsterdam"));
    Organisation organisation = named(ModelFactory.eINSTANCE.createOrganisation(), "Zekerhuis");
    organisation.setSummary("Verzekeraar voor mensen die **geen tijd** hebben voor verzekeringen.");
    client.setOrganisation(organisation);
    Channel facebook = channel(organisation, "Facebook", Platform.FACEBOOK);
    Channel x = channel(organisation, "X", Platform.X);
    channel(organisation, "WhatsApp", Platform.WHATSAPP);
    Person marieke = named(ModelFactory.eINSTANCE.createPerson(), "Marieke Postma");
    marieke.setJobTitle("Merkmanager");
    marieke.setEmail("marieke@zekerhuis.example");
    organisation.getPeople().add(marieke);
    Audience tenants = named(ModelFactory.eINSTANCE.createAudience(), "Jonge huurders");
    tenants.setSummary("Huren in de stad, regelen alles op hun telefoon.");
    tenants.setNeeds("- Weten of ze gedekt zijn\n- Snel iemand spreken");
    organisation.getAudiences().add(tenants);
    Persona noor = named(ModelFactory.eINSTANCE.createPersona(), "Noor (27)");
    noor.setAudience(tenants);
    noor.setQuote("Ik wil gewoon weten of het goed komt.");
    organisation.getPersonas().add(noor);
    answers(organisation, marieke);
    dna(facebook, x);
    insights(facebook);
    calendar();
    briefing(marieke, tenants);
  }

  /** The whole client; every call gives the same one. */
  public Client client() {
    return client;
  }

  private void answers(Organisation organisation, Person by) {
    KeyQuestion covered = named(ModelFactory.eINSTANCE.createKeyQuestion(), "Gedekt");
    covered.setQuestion("Ben ik gedekt als de lekkage bij de buren begint?");
    covered.setAnswer("Ja. Bel gerust een loodgieter en stuur ons [de rekening](https://zekerhuis.example/schade).\n\n"
        + "1. Maak een foto\n2. Meld het vandaag");
    covered.setState(AnswerState.APPROVED);
    covered.setApprovedOn(LocalDate.of(2026, 10, 1));
    covered.setApprovedBy(by);
    covered.setValidUntil(LocalDate.of(2027, 10, 1));
    organisation.getKeyQuestions().add(covered);
    KeyQuestion draft = named(ModelFactory.eINSTANCE.createKeyQuestion(), "Concept");
    draft.setQuestion("Geheime conceptvraag?");
    draft.setAnswer("Conceptantwoord.");
    organisation.getKeyQuestions().add(draft);
  }

  private void dna(Channel facebook, Channel x) {
    DnaFactory factory = DnaFactory.eINSTANCE;
    DnaChapter chapter = named(factory.createDnaChapter(), "DNA");
    client.getChapters().add(chapter);
    BrandDna brand = named(factory.createBrandDna(), "Zekerhuis");
    BrandCore today = named(factory.createBrandCore(), "Nu");
    today.setPurpose("Zorgen dat pech geen gedoe wordt.");
    today.setVision("Mensen willen geen verzekering, maar een avond zonder zorgen.");
    brand.setToday(today);
    BrandCore desired = named(factory.createBrandCore(), "Straks");
    desired.setPurpose("De verzekeraar die er is als het water komt.");
    brand.setDesired(desired);
    Trait fast = named(factory.createTrait(), "Snel");
    fast.setState(AgreementState.ADOPTED);
    fast.setMeaning("We antwoorden voordat je het vergeten bent.");
    fast.setNotMeaning("Gehaast.");
    Behaviour callBack = factory.createBehaviour();
    callBack.setId(id());
    callBack.setWording("We bellen dezelfde dag terug.");
    fast.getBehaviours().add(callBack);
    brand.getTraits().add(fast);
    chapter.getBrands().add(brand);
    Objective stay = objective("Klanten blijven bij ons", ObjectiveLevel.ORGANISATION);
    Objective answered = objective("Iedere vraag binnen een uur beantwoord", ObjectiveLevel.COMMUNICATION);
    answered.getContributesTo().add(stay);
    Kpi kpi = named(factory.createKpi(), "Binnen een uur beantwoord");
    kpi.setBaseline(Quantity.parse("38 %"));
    kpi.setTarget(Quantity.parse("90 %"));
    kpi.setDue(LocalDate.of(2027, 6, 30));
    kpi.getMeasurements().add(measurement("62.5 %", 1_906));
    answered.getKpis().add(kpi);
    chapter.getObjectives().add(stay);
    chapter.getObjectives().add(answered);
    Promise service = named(factory.createPromise(), "Snelle service");
    service.setState(PromiseState.PUBLIC);
    service.setWording("Stel je vraag waar je wilt. Binnen een uur antwoord, van acht tot tien.");
    service.setCondition("Niet bij een calamiteit met code rood.");
    service.getExpresses().add(fast);
    service.getServes().add(answered);
    service.getStandards().add(standard(facebook, "130 min"));
    service.getStandards().add(standard(x, "52 min"));
    chapter.getPromises().add(service);
    MessageHouse house = named(factory.createMessageHouse(), "2027");
    house.setState(AgreementState.ADOPTED);
    house.setRoof(message("Stel je vraag. Wij zijn er nog."));
    Message pillar = message("Ook na sluitingstijd antwoord van een mens.");
    Proof proof = named(factory.createProof(), "Avonddesk");
    proof.setState(ProofState.CHECKED);
    proof.setWording("Sinds september zitten vier mensen tot tien uur klaar.");
    proof.setSource("Rooster klantenservice, oktober 2026");
    pillar.getProofs().add(proof);
    house.getPillars().add(pillar);
    chapter.getMessageHouses().add(house);
  }

  private void insights(Channel facebook) {
    InsightFactory factory = InsightFactory.eINSTANCE;
    InsightChapter chapter = named(factory.createInsightChapter(), "Inzichten");
    client.getChapters().add(chapter);
    Dataset dataset = named(factory.createDataset(), "Gesprekken najaar 2026");
    dataset.setOrigin(DataOrigin.GENERATED);
    dataset.setRowCount(1_906);
    dataset.setPeriodFrom(LocalDate.of(2026, 9, 1));
    dataset.setPeriodUntil(LocalDate.of(2026, 11, 15));
    dataset.setImportedAt(Instant.parse("2026-11-20T10:00:00Z"));
    chapter.getDatasets().add(dataset);
    InsightCard times = card(chapter, dataset, "De helft van de vragen wacht langer dan een uur en drie kwartier.");
    figure(times, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, CountedHours.CLOCK, "106 min", null);
    String[][] desks = {{"Facebook", "130 min", "1810 min", "95 min", "610 min"},
        {"X", "52 min", "700 min", "38 min", "300 min"}, {"WhatsApp", "38 min", "95 min", "31 min", "60 min"}};
    for (String[] desk : desks) {
      figure(times, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, CountedHours.CLOCK, desk[1], desk[0]);
      figure(times, MetricKind.FIRST_RESPONSE_TIME, Statistic.PERCENTILE_90, CountedHours.CLOCK, desk[2], desk[0]);
      figure(times, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, CountedHours.OFFICE, desk[3], desk[0]);
      figure(times, MetricKind.FIRST_RESPONSE_TIME, Statistic.PERCENTILE_90, CountedHours.OFFICE, desk[4], desk[0]);
    }
    InsightCard open = card(chapter, dataset, "Een op de acht vragen is na een dag nog onbeantwoord.");
    figure(open, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, CountedHours.CLOCK, "38.4 %", "1 uur");
    figure(open, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, CountedHours.CLOCK, "21 %", "8 uur");
    figure(open, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, CountedHours.CLOCK, "12.1 %", "24 uur");
    InsightCard busy = card(chapter, dataset, "van alle vragen komt tussen zes uur en middernacht, als de desk dicht is.");
    figure(busy, MetricKind.VOLUME, Statistic.SHARE, CountedHours.CLOCK, "48 %", null);
    for (int hour = 0; hour < 24; hour++) {
      figure(busy, MetricKind.VOLUME, Statistic.TOTAL, CountedHours.CLOCK, Integer.toString(PER_HOUR[hour]),
          String.format(Locale.ROOT, "%02d:00", hour));
    }
    busy.setImplication("Begin niet bij de film, maar bij **tien voor negen** op dinsdag.");
    busy.setExpiresOn(LocalDate.of(2026, 11, 1));
    quote(busy, "Is daar iemand? Ik moet weten of ik een loodgieter mag bellen.", QuotePermission.ANONYMOUS_ONLY,
        facebook);
    quote(busy, "Anybody there?", QuotePermission.PUBLIC, facebook);
    quote(busy, "Mijn naam is Jansen en ik wil dit niet in de krant.", QuotePermission.REFUSED, facebook);
    InsightCard voice = card(chapter, dataset, "Het gesprek over lekkage gaat vooral over anderen.");
    figure(voice, MetricKind.SHARE_OF_VOICE, Statistic.SHARE, CountedHours.CLOCK, "22 %", "Zekerhuis");
    figure(voice, MetricKind.SHARE_OF_VOICE, Statistic.SHARE, CountedHours.CLOCK, "78 %", "Anderen");
    InsightCard rejected = card(chapter, dataset, "Afgekeurde bewering.");
    rejected.setState(CardState.REJECTED);
  }

  private void calendar() {
    CalendarChapter chapter = named(CalendarFactory.eINSTANCE.createCalendarChapter(), "Kalender");
    client.getChapters().add(chapter);
    Campaign campaign = named(CalendarFactory.eINSTANCE.createCampaign(), "Winter 2027");
    campaign.setState(CampaignState.PLANNED);
    campaign.setIdea("Antwoord als het nodig is.");
    campaign.setCallToAction("Stel je vraag");
    campaign.setStarts(LocalDate.of(2027, 1, 11));
    campaign.setEnds(LocalDate.of(2027, 3, 1));
    campaign.setBudget(new Money(new BigDecimal("120000"), Currency.getInstance("EUR")));
    chapter.getCampaigns().add(campaign);
  }

  private void briefing(Person by, Audience audience) {
    BriefingFactory factory = BriefingFactory.eINSTANCE;
    BriefingChapter chapter = named(factory.createBriefingChapter(), "Briefings");
    client.getChapters().add(chapter);
    Briefing briefing = named(factory.createBriefing(), "Winter");
    briefing.setReader(Readership.PARTNER_AGENCY);
    briefing.setProposition("Antwoord als het nodig is");
    briefing.setChallenge("Mensen vragen om hulp als wij dicht zijn.");
    briefing.setPurpose("Kom met een idee dat alleen een antwoord kan zijn.");
    briefing.setScope("Social en out-of-home. *Geen* televisie.");
    briefing.getContacts().add(by);
    AudienceFocus focus = factory.createAudienceFocus();
    focus.setId(id());
    focus.setAudience(audience);
    focus.setThinksNow("Ze krijgen me toch niet te pakken.");
    focus.setShouldThink("Daar is altijd iemand.");
    briefing.getAudienceFocuses().add(focus);
    Section own = named(factory.createSection(), "Eigen woorden");
    own.setQuestion(BriefQuestion.WHAT_ARE_WE_DOING);
    own.setHeading("De opgave");
    own.setOwnWords("Maak het antwoord het idee.");
    briefing.getSections().add(own);
    Deliverable deliverable = named(factory.createDeliverable(), "Tien antwoorden");
    deliverable.setSpecification("1080 × 1350, met ondertitels");
    deliverable.setDueOn(LocalDate.of(2026, 12, 18));
    briefing.getDeliverables().add(deliverable);
    Milestone milestone = named(factory.createMilestone(), "Presentatie");
    milestone.setPlannedAt(LocalDateTime.of(2026, 12, 7, 14, 0));
    briefing.getMilestones().add(milestone);
    BriefingApproval approval = factory.createBriefingApproval();
    approval.setId(id());
    approval.setPerson(by);
    approval.setDecision(ApprovalDecision.APPROVED);
    approval.setDecidedAt(Instant.parse("2026-11-21T09:00:00Z"));
    briefing.getApprovals().add(approval);
    chapter.getBriefings().add(briefing);
  }

  private Channel channel(Organisation organisation, String name, Platform platform) {
    Channel channel = named(ModelFactory.eINSTANCE.createChannel(), name);
    channel.setPlatform(platform);
    channel.setOpeningHours(WeeklyHours.parse("Mo-Fr 08:00-18:00"));
    organisation.getChannels().add(channel);
    return channel;
  }

  private Objective objective(String wording, ObjectiveLevel level) {
    Objective objective = named(DnaFactory.eINSTANCE.createObjective(), wording);
    objective.setLevel(level);
    objective.setState(ObjectiveState.ACTIVE);
    objective.setDue(LocalDate.of(2027, 12, 31));
    return objective;
  }

  private Message message(String wording) {
    Message message = DnaFactory.eINSTANCE.createMessage();
    message.setId(id());
    message.setState(AgreementState.ADOPTED);
    message.setWording(wording);
    return message;
  }

  private ServiceStandard standard(Channel channel, String measured) {
    ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
    standard.setId(id());
    standard.setState(AgreementState.ADOPTED);
    standard.setThreshold(Quantity.parse("60 min"));
    standard.setChannel(channel);
    standard.getMeasurements().add(measurement(measured, 784));
    return standard;
  }

  private Measurement measurement(String value, int cases) {
    Measurement measurement = DnaFactory.eINSTANCE.createMeasurement();
    measurement.setId(id());
    measurement.setValue(Quantity.parse(value));
    measurement.setSampleSize(cases);
    measurement.setPeriodStart(Instant.parse("2026-08-31T22:00:00Z"));
    measurement.setPeriodEnd(Instant.parse("2026-11-15T22:00:00Z"));
    measurement.setOrigin(MeasurementOrigin.SYNTHETIC);
    measurement.setSource("Gesprekken najaar 2026");
    return measurement;
  }

  private InsightCard card(InsightChapter chapter, Dataset dataset, String claim) {
    InsightCard card = InsightFactory.eINSTANCE.createInsightCard();
    card.setId(id());
    card.setClaim(claim);
    card.setState(CardState.CONFIRMED);
    card.setConfidence(Confidence.SUPPORTED);
    card.setN(1_906);
    card.getDatasets().add(dataset);
    chapter.getCards().add(card);
    return card;
  }

  private void figure(InsightCard card, MetricKind metric, Statistic statistic, CountedHours hours, String value,
      String group) {
    Figure figure = InsightFactory.eINSTANCE.createFigure();
    figure.setId(id());
    figure.setMetric(metric);
    figure.setStatistic(statistic);
    figure.setHoursBasis(hours);
    figure.setValue(Quantity.parse(value));
    figure.setGroup(group);
    figure.setN(500);
    card.getFigures().add(figure);
  }

  private void quote(InsightCard card, String text, QuotePermission permission, Channel channel) {
    Quote quote = InsightFactory.eINSTANCE.createQuote();
    quote.setId(id());
    quote.setText(text);
    quote.setPermission(permission);
    quote.setChannel(channel);
    quote.setLanguage(text.startsWith("Any") ? Locale.ENGLISH : Locale.of("nl"));
    quote.setSaidAt(Instant.parse("2026-11-03T19:15:00Z"));
    card.getQuotes().add(quote);
  }

  private <E extends Element> E named(E element, String name) {
    element.setId(id());
    element.setName(name);
    return element;
  }

  private String id() {
    return String.format(Locale.ROOT, "e%04d", ++count);
  }
}
