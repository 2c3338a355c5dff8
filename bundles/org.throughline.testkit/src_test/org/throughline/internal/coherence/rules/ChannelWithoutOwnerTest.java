package org.throughline.internal.coherence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.CHANNEL__OWNER;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__CHANNELS;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__DEPARTMENTS;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__PEOPLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Channel;
import org.throughline.model.ChannelState;
import org.throughline.model.Department;
import org.throughline.model.Person;
import org.throughline.model.Platform;
import org.throughline.model.value.WeeklyHours;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A channel belongs to nobody. */
class ChannelWithoutOwnerTest extends RuleContractTest<Channel> {

  @Override
  protected Rule<Channel> rule() {
    return new ChannelWithoutOwner();
  }

  @Override
  protected Expected failing(RuleStory story) {
    Channel facebook = story.add(story.organisation(), ORGANISATION__CHANNELS, "Facebook");
    facebook.setOpeningHours(WeeklyHours.parse("Mo-Fr 08:00-18:00"));
    Person mila = story.add(story.organisation(), ORGANISATION__PEOPLE, "Mila");
    Department service = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Customer service");
    mila.setDepartment(service);
    facebook.setResponsible(mila);
    return Expected.about(facebook, Evidence.of(facebook, CHANNEL__OWNER)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    Department service = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Customer service");
    Channel facebook = story.add(story.organisation(), ORGANISATION__CHANNELS, "Facebook");
    facebook.setOpeningHours(WeeklyHours.parse("Mo-Fr 08:00-18:00"));
    facebook.setOwner(service);
    Channel newsletter = story.add(story.organisation(), ORGANISATION__CHANNELS, "Newsletter");
    newsletter.setPlatform(Platform.NEWSLETTER);
    newsletter.setOwner(service);
    Channel closed = story.add(story.organisation(), ORGANISATION__CHANNELS, "Fax");
    closed.setState(ChannelState.CLOSED);
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(List.of(
        "“Chat” has no opening hours, so people expect an answer at any time, and no standard can be tested. Fill in "
            + "when somebody answers.",
        "“X” has neither an owner nor opening hours, so nobody knows who answers there and when. Fill in both, or close "
            + "the channel."), said(story -> {
              Channel chat = story.add(story.organisation(), ORGANISATION__CHANNELS, "Chat");
              chat.setPlatform(Platform.CHAT);
              Department service = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Customer service");
              chat.setOwner(service);
              Channel x = story.add(story.organisation(), ORGANISATION__CHANNELS, "X");
              x.setPlatform(Platform.X);
            }));
  }
}
