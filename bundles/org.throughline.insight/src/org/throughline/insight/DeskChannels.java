package org.throughline.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.practice.OfficeHours;
import org.throughline.model.Channel;
import org.throughline.model.Client;

/**
 * Finds the channel of a client that a desk in imported data stands for: the one whose handle is the desk's name, else
 * the only one of the platform at the end of the name, as in {@code zekerhuis_whatsapp}.
 */
public final class DeskChannels {

  private final List<Channel> channels;

  /** The channels of that client. */
  public DeskChannels(Client client) {
    channels = client.getOrganisation() == null ? List.of() : client.getOrganisation().getChannels();
  }

  /** The channel of a desk; empty when none or several fit. */
  public Optional<Channel> of(String desk) {
    String name = plain(desk);
    List<Channel> named = channels.stream()
        .filter(channel -> channel.getHandle() != null && plain(channel.getHandle()).equals(name)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    String end = name.substring(name.lastIndexOf('_') + 1);
    List<Channel> alike = (named.isEmpty() ? channels : named).stream()
        .filter(channel -> channel.getPlatform().getName().toLowerCase(Locale.ROOT).equals(end)).toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  private static String plain(String handle) {
    String name = handle.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("@") ? name.substring(1) : name;
  }

  /** How a desk is called in texts for people: its channel's name, else its own. */
  public String name(String desk) {
    return of(desk).map(Channel::getName).filter(name -> !name.isBlank()).orElse(desk);
  }

  /** The hours in which each desk answers, as far as its channel has opening hours. */
  public Map<String, OfficeHours> hours(List<String> desks) {
    Map<String, OfficeHours> hours = new HashMap<>();
    desks.forEach(desk -> of(desk).flatMap(OfficeHours::of).ifPresent(found -> hours.put(desk, found)));
    return hours;
  }
}
