package org.throughline.internal.insight.server;

import java.sql.SQLException;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.insight.server.ServerAddress;

/** What failures of a server mean to a person. Immutable. */
public final class ServerTrouble {

  private static final int LONGEST = 200;

  private final ServerAddress address;

  /** For a server. */
  public ServerTrouble(ServerAddress address) {
    this.address = address;
  }

  /** The failure in words. */
  public ClientException of(SQLException failed) {
    String state = failed.getSQLState() == null ? "" : failed.getSQLState();
    String place = address.place();
    return switch (state) {
      case "08001" -> refused("server.unreachable", failed, place);
      case "28000", "28P01", "08004" -> refused("server.password", failed, place);
      case "3D000" -> refused("server.none", failed, place, address.database());
      case "42501" -> refused("server.rights", failed, place, address.database());
      case "55P03", "40P01", "40001" -> refused("server.busy", failed, place);
      default -> state.startsWith("08") || state.startsWith("57P") ? refused("server.lost", failed, place)
          : state.startsWith("53") || state.startsWith("54") ? refused("server.room", failed, place)
          : refused("server.failed", failed, place, first(failed));
    };
  }

  /** A refusal in words. */
  ClientException refused(String key, Throwable cause, Object... arguments) {
    return new ClientException(Kind.REFUSED, Message.of(ServerAddress.class, key, arguments), null, cause);
  }

  /** A refusal in words that nothing else caused. */
  ClientException refused(String key, Object... arguments) {
    return new ClientException(Kind.REFUSED, Message.of(ServerAddress.class, key, arguments), null);
  }

  /** What the server says first. */
  static String first(SQLException failed) {
    String line = String.valueOf(failed.getMessage()).lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
