package org.throughline.internal.insight.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.server.ServerAddress;

/**
 * On which servers there are rows of a client, as far as this computer has put them there. Noted beside the client's key,
 * outside its folder and without passwords, so that an erasure finds them whatever is set by then.
 */
public final class KnownServers {

  private static final String DUE = "! ";

  private final PseudonymKeys keys;
  private final DurableWriter writer;

  /** Notes beside these keys. */
  public KnownServers(PseudonymKeys keys, DurableWriter writer) {
    this.keys = keys;
    this.writer = writer;
  }

  /**
   * A server with rows of a client.
   *
   * @param due whether they are to be taken away
   */
  public record Known(ServerAddress address, boolean due) {
  }

  private Path note(String clientId, Path clientFolder) {
    return keys.fileOf(clientId, clientFolder).resolveSibling(clientId + ".servers");
  }

  /** All that are noted. */
  public List<Known> of(String clientId, Path clientFolder) {
    Path note = note(clientId, clientFolder);
    try {
      return Files.exists(note) ? Files.readAllLines(note, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank())
          .map(each -> new Known(ServerAddress.of(each.replace(DUE, "")), each.startsWith(DUE))).toList() : List.of();
    } catch (IOException unreadable) {
      throw new ClientException(Kind.DAMAGED, Message.of(ServerAddress.class, "server.note", note.toString()), note, unreadable);
    }
  }

  /** Notes one before any row goes there. */
  public void note(String clientId, Path clientFolder, ServerAddress address) {
    List<Known> all = new ArrayList<>(of(clientId, clientFolder));
    if (all.stream().noneMatch(each -> each.address.isSame(address))) {
      all.add(new Known(address, false));
      write(clientId, clientFolder, all);
    }
  }

  /** From now on the rows of all of them are to be taken away, and of another one that may have some. */
  public void everythingIsDue(String clientId, Path clientFolder, Optional<ServerAddress> another) {
    another.ifPresent(each -> note(clientId, clientFolder, each));
    List<Known> all = of(clientId, clientFolder);
    if (all.stream().anyMatch(each -> !each.due)) {
      write(clientId, clientFolder, all.stream().map(each -> new Known(each.address, true)).toList());
    }
  }

  /** Forgets one that has no rows any more. */
  private void forget(String clientId, Path clientFolder, ServerAddress address) {
    write(clientId, clientFolder, of(clientId, clientFolder).stream().filter(each -> !each.address.isSame(address)).toList());
  }

  private void write(String clientId, Path clientFolder, List<Known> all) {
    Path note = note(clientId, clientFolder);
    if (all.isEmpty()) {
      writer.delete(note);
    } else {
      writer.write(note, all.stream().map(each -> (each.due ? DUE : "") + each.address.withoutPassword())
          .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Takes the rows away that are due.
   *
   * @param set the server that is set, which may bring a password
   * @return what could not be done, in words
   */
  public List<Message> takeAway(String clientId, Path clientFolder, Optional<ServerAddress> set) {
    List<Message> left = new ArrayList<>();
    for (Known each : of(clientId, clientFolder)) {
      if (each.due) {
        ServerAddress address = set.filter(each.address::isSame).orElse(each.address);
        try {
          ServerStore.takeAway(address, clientId);
          forget(clientId, clientFolder, address);
        } catch (ClientException failed) {
          left.add(Message.of(ServerAddress.class, "server.left", address.place(), failed.text()));
        }
      }
    }
    return left;
  }
}
