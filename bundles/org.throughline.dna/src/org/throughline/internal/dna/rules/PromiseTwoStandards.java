package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.Terms;
import org.throughline.core.practice.UnitScale;
import org.throughline.model.Channel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.value.Quantity;

/**
 * One promise means the same on every channel: standards for the same metric have the same threshold and count the same
 * hours. Different metrics, such as pick-up time and first response time, are not compared.
 */
@Component(service = Rule.class)
public final class PromiseTwoStandards implements Rule<Promise> {

  private static final RuleCard CARD = RuleCard.of(PromiseTwoStandards.class, "dna.promise-two-standards",
      DnaPackage.Literals.PROMISE, FindingSeverity.HINT, "dna");

  private record Placed(ServiceStandard standard, Channel channel, Terms terms) {
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Promise subject, CheckContext context, Report report) {
    Map<StandardMetric, List<Placed>> byMetric = new LinkedHashMap<>();
    for (ServiceStandard standard : context.read(subject.getStandards())) {
      if (standard.getMetric() != StandardMetric.OTHER && Practice.counts(standard, context)) {
        Optional<Channel> channel = Practice.channel(standard, context);
        Optional<Terms> terms = Terms.of(standard, channel);
        if (channel.isPresent() && terms.isPresent()) {
          byMetric.computeIfAbsent(standard.getMetric(), each -> new ArrayList<>())
              .add(new Placed(standard, channel.get(), terms.get()));
        }
      }
    }
    byMetric.forEach((metric, placed) -> {
      List<List<Placed>> alike = alike(placed);
      if (alike.size() > 1) {
        report.finding(metric.name(), CARD.says(ModelLabel.name(subject), label(metric), told(alike.getFirst()),
            new Listed(alike.stream().skip(1).map(PromiseTwoStandards::told).toList())),
            placed.stream().map(each -> Evidence.of(each.standard(), DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD))
                .toArray(Evidence[]::new));
      }
    });
  }

  /** The standards by what they promise, what most promise first; of each channel the first counts. */
  private static List<List<Placed>> alike(List<Placed> placed) {
    List<List<Placed>> alike = new ArrayList<>();
    Set<Channel> channels = new HashSet<>();
    for (Placed each : placed) {
      if (channels.add(each.channel())) {
        alike.stream().filter(group -> isAlike(group.getFirst(), each)).findFirst()
            .ifPresentOrElse(group -> group.add(each), () -> alike.add(new ArrayList<>(List.of(each))));
      }
    }
    alike.sort(Comparator.comparing((List<Placed> group) -> group.size()).reversed());
    return alike;
  }

  private static boolean isAlike(Placed one, Placed other) {
    Quantity promised = one.terms().threshold();
    boolean sameHours = one.terms().hours() == other.terms().hours() || !one.terms().hoursMatter();
    return sameHours && new UnitScale(other.terms().time()).convert(other.terms().threshold(), promised.unit())
        .filter(each -> each.amount().compareTo(promised.amount()) == 0).isPresent();
  }

  private static Worded label(StandardMetric metric) {
    return new ModelLabel(DnaPackage.Literals.STANDARD_METRIC.getEEnumLiteral(metric.getName()));
  }

  private static Worded told(List<Placed> alike) {
    Terms terms = alike.getFirst().terms();
    return CARD.saysOf("on." + terms.hours().name(), new Amount(terms.threshold(), terms.hours()),
        new Listed(alike.stream().map(each -> ModelLabel.name(each.channel())).toList()));
  }
}
