package org.throughline.internal.insight.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;
import org.throughline.core.ClientException;
import org.throughline.insight.server.ServerAddress;

/** Lets somebody in on a server. */
final class ServerLogin {

  /** The oldest version whose answers are the same. */
  static final int OLDEST = 14;

  private static final String WAIT_SECONDS = "10";

  private ServerLogin() {
  }

  /** A connection of its own; whether the server can do what is needed has been looked at. */
  static Connection to(ServerAddress address) {
    ServerTrouble trouble = new ServerTrouble(address);
    Properties login = address.login();
    login.putIfAbsent("connectTimeout", WAIT_SECONDS);
    login.setProperty("ApplicationName", "Throughline");
    Connection connection = null;
    boolean fits = false;
    try {
      connection = new Driver().connect(address.url(), login);
      if (connection == null) {
        throw trouble.refused("server.unreachable", address.place());
      }
      check(connection, address, trouble);
      fits = true;
      return connection;
    } catch (SQLException failed) {
      throw trouble.of(failed);
    } catch (LinkageError missing) {
      throw trouble.refused("server.driver", missing);
    } finally {
      if (!fits && connection != null) {
        close(connection);
      }
    }
  }

  private static void check(Connection connection, ServerAddress address, ServerTrouble trouble)
      throws SQLException, ClientException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST) {
      throw trouble.refused("server.version", address.place(), connection.getMetaData().getDatabaseProductVersion(), OLDEST);
    }
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SHOW server_encoding")) {
      row.next();
      if (!"UTF8".equals(row.getString(1))) {
        throw trouble.refused("server.encoding", address.place(), String.valueOf(row.getString(1)));
      }
    }
  }

  /** Lets go of a connection, whatever state it is in. */
  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException goneAnyway) {
      return;
    }
  }
}
