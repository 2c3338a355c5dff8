package org.throughline.testkit.coherence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Derivation;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Grouping;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.journey.JourneyPackage;

/** Rules that use every way in which a rule can look at a client; some are wrong-headed on purpose. */
final class ProbeRules {

  /** How far an objective is from the top; a cycle of objectives makes it need itself. */
  static final Derivation<Objective, Integer> DEPTH = new Derivation<>() {

    @Override
    public Integer compute(Objective subject, CheckContext context) {
      int deepest = 0;
      for (Objective each : context.read(subject.getContributesTo())) {
        deepest = Math.max(deepest, context.derived(this, each) + 1);
      }
      return deepest;
    }
  };

  static final Derivation<Element, String> INITIAL = (subject, context) ->
      subject.getName() == null || subject.getName().isBlank() ? "?" : subject.getName().substring(0, 1);

  static final Grouping<ServiceStandard, String> BY_CHANNEL = new Grouping<>(DnaPackage.Literals.SERVICE_STANDARD,
      (member, context) -> member.getChannel() == null ? null
          : context.derived(INITIAL, context.read(member.getChannel())) + member.getMetric());

  static final Grouping<Element, String> BY_INITIAL =
      new Grouping<>(ModelPackage.Literals.PERSON, (member, context) -> context.derived(INITIAL, member));

  private ProbeRules() {
  }

  interface Check<T extends EObject> {
    void check(T subject, CheckContext context, Report report);
  }

  record Probe<T extends EObject>(RuleCard card, Check<T> body) implements Rule<T> {

    @Override
    public void check(T subject, CheckContext context, Report report) {
      body.check(subject, context, report);
    }
  }

  static <T extends EObject> Rule<T> rule(String id, EClass subject, Check<T> body) {
    return new Probe<>(
        RuleCard.of(ProbeRules.class, id, subject, FindingSeverity.WARNING, "probe"), body);
  }

  private static Message says(String key, Object... arguments) {
    return Message.of(ProbeRules.class, key, arguments);
  }

  static List<Rule<?>> all() {
    List<Rule<?>> rules = new ArrayList<>();
    rules.add(ProbeRules.<Objective>rule("own-values", DnaPackage.Literals.OBJECTIVE, (subject, context, report) -> {
      if (subject.getKpis().isEmpty()) {
        report.finding(says("no-kpi", ModelLabel.name(subject)),
            Evidence.of(subject, DnaPackage.Literals.OBJECTIVE__KPIS));
      }
    }));
    rules.add(ProbeRules.<Objective>rule("recursive", DnaPackage.Literals.OBJECTIVE, (subject, context, report) -> {
      int depth = context.derived(DEPTH, subject);
      if (depth != 1) {
        report.finding(says("depth", depth));
      }
    }));
    rules.add(ProbeRules.<ServiceStandard>rule("grouped", DnaPackage.Literals.SERVICE_STANDARD,
        (subject, context, report) -> {
          String key = BY_CHANNEL.key().of(subject, context);
          if (key != null && context.count(BY_CHANNEL, key) > 1) {
            List<ServiceStandard> same = context.group(BY_CHANNEL, key);
            report.finding(says("same", same.size()), same.stream().map(Evidence::of).toArray(Evidence[]::new));
          }
        }));
    rules.add(rule("groups", DnaPackage.Literals.DNA_CHAPTER, (subject, context, report) -> {
      for (String key : context.keys(BY_INITIAL)) {
        report.finding(key, says("group", key, context.count(BY_INITIAL, key)));
      }
    }));
    rules.add(rule("extent", ModelPackage.Literals.ORGANISATION, (subject, context, report) -> {
      long named = context.all(DnaPackage.Literals.TRAIT).stream()
          .filter(each -> ((Element) context.read(each)).getName() != null).count();
      report.finding(says("traits", context.count(DnaPackage.Literals.PROMISE), named));
    }));
    rules.add(ProbeRules.<Promise>rule("referred", DnaPackage.Literals.PROMISE, (subject, context, report) -> {
      int messages = context.referrers(subject, DnaPackage.Literals.MESSAGE__SUPPORTS).size();
      int touchpoints = context.referrers(subject, JourneyPackage.Literals.TOUCHPOINT__PROMISES).size();
      if (messages + touchpoints > 0) {
        report.finding(says("referred", messages, touchpoints));
      }
    }));
    rules.add(rule("pointed", ModelPackage.Literals.ELEMENT, (subject, context, report) -> {
      int shown = context.referrers(subject, DnaPackage.Literals.CANVAS_PLACEMENT__SHOWS).size();
      if (shown > 0) {
        report.finding(says("shown", shown));
      }
    }));
    rules.add(ProbeRules.<ServiceStandard>rule("pointing", DnaPackage.Literals.SERVICE_STANDARD,
        (subject, context, report) -> {
          Optional<EObject> target = context.target(subject.getTouchpoint());
          report.finding(says("pointing", target.isPresent()
              ? Objects.requireNonNullElse(((Element) target.get()).getName(), "-") : "none"));
        }));
    rules.add(ProbeRules.<Kpi>rule("late", DnaPackage.Literals.KPI, (subject, context, report) -> {
      if (subject.getDue() != null && subject.getDue().isBefore(context.today())) {
        report.finding(says("late", subject.getDue().toString()), Evidence.of(subject, DnaPackage.Literals.KPI__DUE));
      }
    }));
    rules.add(rule("around", DnaPackage.Literals.MEASUREMENT, (subject, context, report) -> {
      StringBuilder way = new StringBuilder();
      for (EObject each = context.read(subject.eContainer()); each != null; each = context.read(each.eContainer())) {
        way.append('/').append(each instanceof Element element ? element.getName() : "");
      }
      report.finding(says("way", way.toString()));
    }));
    rules.add(ProbeRules.<Person>rule("fails", ModelPackage.Literals.PERSON, (subject, context, report) -> {
      String department = context.read(subject.getDepartment()) == null ? "" : subject.getDepartment().getName();
      if (department != null && department.length() % 3 == 1) {
        throw new IllegalArgumentException("cannot read " + department.length());
      }
    }));
    rules.add(rule("numbers", ModelPackage.Literals.CHANNEL, (subject, context, report) -> {
      report.finding(says("number", context.parameter("days", BigDecimal.TEN).toPlainString()));
    }));
    return rules;
  }
}
