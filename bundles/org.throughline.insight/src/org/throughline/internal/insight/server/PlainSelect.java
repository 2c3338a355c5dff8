package org.throughline.internal.insight.server;

import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.insight.server.ServerAddress;

/**
 * The words of a query without remarks, and with the place of what is unknown said as DuckDB means it: last, also where the
 * order runs down. What databases might read differently (texts with signs of their own) is refused.
 */
final class PlainSelect {

  private final String query;
  private final StringBuilder plain = new StringBuilder();
  private int at;

  private PlainSelect(String query) {
    this.query = query;
  }

  static String of(String query) {
    return new PlainSelect(query.strip()).read().strip().replaceFirst(";$", "");
  }

  private String read() {
    while (at < query.length()) {
      char sign = query.charAt(at);
      if (sign == '\'' || sign == '"') {
        quoted(sign);
      } else if (query.startsWith("--", at)) {
        int end = query.indexOf('\n', at);
        at = end < 0 ? query.length() : end;
      } else if (query.startsWith("/*", at)) {
        remark();
      } else if (sign == '$') {
        throw refused();
      } else if (Character.isLetter(sign) || sign == '_') {
        word();
      } else {
        plain.append(sign);
        at++;
      }
    }
    return plain.toString();
  }

  private void quoted(char sign) {
    int end = at + 1;
    while (end < query.length() && (query.charAt(end) != sign || end + 1 < query.length() && query.charAt(end + 1) == sign)) {
      end += query.charAt(end) == sign ? 2 : 1;
    }
    end = Math.min(query.length(), end + 1);
    plain.append(query, at, end);
    at = end;
  }

  private void remark() {
    int depth = 0;
    do {
      if (query.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (query.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < query.length());
    plain.append(' ');
  }

  private void word() {
    int end = at;
    while (end < query.length() && (Character.isLetterOrDigit(query.charAt(end)) || query.charAt(end) == '_')) {
      end++;
    }
    String word = query.substring(at, end);
    boolean prefix = end < query.length() && (query.charAt(end) == '\'' || query.charAt(end) == '&');
    if (prefix && word.length() == 1) {
      throw refused();
    }
    plain.append(word);
    at = end;
    if (word.equalsIgnoreCase("desc") && !query.substring(end).stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("nulls")) {
      plain.append(" NULLS LAST");
    }
  }

  private static ClientException refused() {
    return new ClientException(Kind.REFUSED, Message.of(ServerAddress.class, "query.signs"), null);
  }
}
