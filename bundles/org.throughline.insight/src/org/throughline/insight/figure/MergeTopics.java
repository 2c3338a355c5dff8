package org.throughline.insight.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Topic;

/**
 * Brings terms together under a name: they become keywords of the client's topic of that name, which is made when there is
 * none, and leave its other topics. With a single term it only names that.
 *
 * @param name how the topic is called
 * @param terms words, phrases of two words, hashtags and mentions, as they are shown
 */
public record MergeTopics(String name, List<String> terms) implements Operation {

  public MergeTopics {
    terms = terms.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).filter(each -> !each.isEmpty()).distinct().toList();
  }

  @Override
  public Message label() {
    return Message.of(Figures.class, "operation.merge", name);
  }

  @Override
  public void apply(Edit edit) {
    Organisation organisation = edit.client().getOrganisation();
    Optional<Topic> there = organisation.getTopics().stream().filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst();
    Topic topic = there.orElseGet(() -> made(edit, organisation));
    for (Topic each : List.copyOf(organisation.getTopics())) {
      if (each != topic) {
        List.copyOf(each.getKeywords()).stream().filter(keyword -> terms.contains(keyword.strip().toLowerCase(Locale.ROOT)))
            .forEach(each.getKeywords()::remove);
      }
    }
    terms.stream().filter(each -> topic.getKeywords().stream().noneMatch(each::equalsIgnoreCase)).forEach(topic.getKeywords()::add);
  }

  private Topic made(Edit edit, Organisation organisation) {
    Topic topic = edit.create(ModelPackage.Literals.TOPIC);
    topic.setName(name.strip());
    organisation.getTopics().add(topic);
    return topic;
  }
}
