package org.throughline.insight.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;

/**
 * The address of a database on a PostgreSQL server, with what is needed to be let in. Immutable. Nothing it says to people
 * has the password in it, nor the address as it was typed, which may have one.
 */
public final class ServerAddress {

  /** The system property that names a server for everything that is asked in this process. */
  public static final String PROPERTY = "throughline.insights.database";

  /** The server a person prefers, without a password; empty for this computer. */
  public static final Preference<String> PREFERENCE = Preference.text("insights.database", "");

  private static final String START = "jdbc:postgresql:";
  private static final Pattern SHAPE = Pattern.compile(
      "jdbc:postgresql:(//(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:(?<port>\\d{1,5}))?/)?(?<name>[^/?#&:@]+)(\\?(?<more>.*))?");
  private static final String USUAL_PORT = "5432";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final String PASSWORD_VARIABLE = "PGPASSWORD";
  /** What else the driver knows could name classes to load or files to write. */
  private static final List<String> ALLOWED = List.of(USER, PASSWORD, "ssl", "sslmode", "sslrootcert", "sslcert", "sslkey",
      "connectTimeout", "socketTimeout", "tcpKeepAlive");

  private final String host;
  private final String port;
  private final String name;
  private final Map<String, String> more;
  private final @Nullable String password;

  private ServerAddress(String host, String port, String name, Map<String, String> more, @Nullable String password) {
    this.host = host;
    this.port = port;
    this.name = name;
    this.more = more;
    this.password = password;
  }

  /**
   * The address as JDBC writes it: {@code jdbc:postgresql://server:5432/database?user=anna}.
   *
   * @throws ClientException BAD_INPUT when it is none, or says more than it may
   */
  public static ServerAddress of(String url) {
    return of(url, System.getenv());
  }

  /**
   * The address as JDBC writes it.
   *
   * @param environment may have the password in {@code PGPASSWORD}
   * @throws ClientException BAD_INPUT when it is none, or says more than it may
   */
  public static ServerAddress of(String url, Map<String, String> environment) {
    Matcher shape = SHAPE.matcher(url.strip());
    if (!shape.matches()) {
      throw bad(Message.of(ServerAddress.class, "server.url"));
    }
    try {
      Map<String, String> more = new TreeMap<>();
      String given = shape.group("more");
      for (String each : given == null || given.isEmpty() ? new String[0] : given.split("&")) {
        String[] sides = each.split("=", 2);
        String key = decoded(sides[0]);
        if (!ALLOWED.contains(key)) {
          throw bad(Message.of(ServerAddress.class, "server.more", String.join(", ", ALLOWED)));
        }
        more.put(key, sides.length == 1 ? "true" : decoded(sides[1]));
      }
      String password = more.remove(PASSWORD);
      String host = shape.group("host");
      String port = shape.group("port");
      return new ServerAddress(host == null ? "localhost" : host, port == null ? USUAL_PORT : port, decoded(shape.group("name")),
          more, password == null ? environment.get(PASSWORD_VARIABLE) : password);
    } catch (IllegalArgumentException notDecodable) {
      throw bad(Message.of(ServerAddress.class, "server.url"));
    }
  }

  private static ClientException bad(Message message) {
    return new ClientException(Kind.BAD_INPUT, message, null);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * The server for whoever does not name one: that of the system property {@link #PROPERTY}, else that of the preference;
   * empty to compute on this computer.
   *
   * @param preferences what this person prefers; null where nobody does
   * @throws ClientException BAD_INPUT when what is set is no address
   */
  public static Optional<ServerAddress> usual(@Nullable Preferences preferences) {
    String preferred = preferences == null ? "" : preferences.get(PREFERENCE);
    return Optional.ofNullable(System.getProperty(PROPERTY)).filter(each -> !each.isBlank())
        .or(() -> Optional.of(preferred).filter(each -> !each.isBlank())).map(ServerAddress::of);
  }

  /** Why a text cannot be kept as the preferred server; empty when it can, or when it is blank. */
  public static Optional<Message> problem(String preferred) {
    if (preferred.isBlank()) {
      return Optional.empty();
    }
    try {
      boolean secret = of(preferred, Map.of()).password != null;
      return secret ? Optional.of(Message.of(ServerAddress.class, "server.secret")) : Optional.empty();
    } catch (ClientException none) {
      return Optional.of(none.text());
    }
  }

  /** The server and its database, for people: {@code server:5432/database}. */
  public String place() {
    return host + ":" + port + "/" + name;
  }

  /** The database on the server. */
  public String database() {
    return name;
  }

  /** Who asks; empty for the user of this computer. */
  public Optional<String> user() {
    return Optional.ofNullable(more.get(USER));
  }

  /** The address without anything that lets somebody in. */
  public String withoutPassword() {
    String settings = more.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
    return url() + (settings.isEmpty() ? "" : "?" + settings);
  }

  /** The address without any setting. */
  public String url() {
    return START + "//" + host + ":" + port + "/" + encoded(name);
  }

  /** The settings for the driver, the password among them where one is known; never to be shown. */
  public Properties login() {
    Properties login = new Properties();
    login.putAll(more);
    String known = password;
    if (known != null) {
      login.setProperty(PASSWORD, known);
    }
    return login;
  }

  /** Whether both mean the same database and the same user. */
  public boolean isSame(ServerAddress other) {
    return place().equals(other.place()) && user().equals(other.user());
  }

  @Override
  public String toString() {
    return place();
  }
}
