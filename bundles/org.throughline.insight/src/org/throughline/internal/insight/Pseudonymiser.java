package org.throughline.internal.insight;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.insight.ConversationMessage;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.privacy.RecordErasure;
import org.throughline.internal.insight.privacy.ErasedPeople;

/**
 * Replaces people by pseudonyms: authors that are no desk, and in the texts the accounts mentioned with an @, unless
 * they are a desk. E-mail addresses, telephone numbers and account numbers of banks in texts are masked. Names people
 * write in running text stay. Accounts of people who were erased become unreadable in texts. Safe from any thread.
 */
public final class Pseudonymiser {

  private static final Pattern MAIL = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern ACCOUNT = Pattern.compile("\\b[A-Z]{2}\\d{2} ?[A-Z]{4} ?(\\d{4} ?){2}\\d{2}\\b");
  private static final Pattern PHONE = Pattern.compile(
      "(?<![\\p{L}\\p{N}/_.-])(?!\\d\\d[-/. ]\\d\\d[-/. ]\\d{4})((\\+|00)\\d{1,3}[ -]?(\\(0\\))?|0)[1-9]([ -]?\\d){8}(?![\\p{L}\\p{N}_-])");
  /** Any country's: two letters, two digits, groups; only those whose check digits fit. */
  private static final Pattern FOREIGN_ACCOUNT =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
  private static final Pattern FOREIGN_PHONE = Pattern.compile(
      "(?<![\\p{L}\\p{N}/_.+-])\\+[1-9](?:[ .-]?\\(?\\d\\)?){7,13}(?![\\p{L}\\p{N}_-])");
  private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.@/])@([\\p{L}\\p{N}_]{1,50})");

  private static final int FEWEST_DIGITS = 8;

  private final PseudonymKey key;
  private final Set<String> desks;
  private final ErasedPeople erased;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * With a key, for a file with these desks.
   *
   * @param desks the handles that stay, in lower case
   * @param erased who must not come back
   */
  public Pseudonymiser(PseudonymKey key, Set<String> desks, ErasedPeople erased) {
    this.key = key;
    this.desks = Set.copyOf(desks);
    this.erased = erased;
  }

  /** With a key, for a file with these desks, of a client from which nobody was erased. */
  public Pseudonymiser(PseudonymKey key, Set<String> desks) {
    this(key, desks, ErasedPeople.NOBODY);
  }

  /** The message with pseudonyms. */
  public ConversationMessage apply(ConversationMessage message) {
    return new ConversationMessage(message.line(), message.conversationId(), message.messageId(),
        message.inReplyToId(), message.desk(), message.fromCustomer(), author(message.author()), message.at(),
        text(message.text()));
  }

  /** Who that is: a desk or own account as it stands, anybody else as a pseudonym. */
  public String person(String account) {
    // Who asks for people of a file asks once for each.
    return isDesk(account) ? account : key.pseudonym(account);
  }

  /** Whether an account is of somebody who was erased. */
  public boolean isErased(String account) {
    return !erased.isEmpty() && !isDesk(account) && erased.have(pseudonym(account));
  }

  /** A text with people and personal numbers masked. */
  public String masked(String text) {
    return text(text);
  }

  private static boolean isAccount(String written) {
    String plain = written.replace(" ", "");
    int rest = 0;
    for (char each : (plain.substring(4) + plain.substring(0, 4)).toCharArray()) {
      int value = Character.getNumericValue(each);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
  }

  private String author(String author) {
    return isDesk(author) ? author : pseudonym(author);
  }

  private boolean isDesk(String account) {
    if (desks.isEmpty()) {
      return false;
    }
    String plain = account.toLowerCase(Locale.ROOT);
    return desks.contains(plain.startsWith("@") ? plain.substring(1) : plain);
  }

  private String pseudonym(String account) {
    String found = known.get(account);
    if (found == null) {
      found = key.pseudonym(account);
      // Bounded, so that a file of millions of people does not fill the memory.
      if (known.size() < 100_000) {
        known.put(account, found);
      }
    }
    return found;
  }

  private String text(String text) {
    // Most texts hold nothing to mask, and those that do rarely more than one sort.
    String masked = mayHoldMail(text) ? replaced(MAIL, text, Pseudonymiser::nextMail, match -> "<email>") : text;
    if (holdsManyDigits(masked)) {
      masked = replaced(ACCOUNT, masked, Pseudonymiser::nextAccount, match -> "<iban>");
      masked = replaced(FOREIGN_ACCOUNT, masked, Pseudonymiser::nextAccount, match -> isAccount(match) ? "<iban>" : match);
      masked = replaced(FOREIGN_PHONE, masked, (in, from) -> in.indexOf('+', from), match -> "<phone>");
      masked = replaced(PHONE, masked, Pseudonymiser::nextPhone, match -> "<phone>");
    }
    return masked.indexOf('@') < 0 ? masked
        : replaced(MENTION, masked, (in, from) -> in.indexOf('@', from), this::mention);
  }

  private String mention(String written) {
    if (isDesk(written)) {
      return written;
    }
    return "@" + (isErased(written.substring(1)) ? RecordErasure.UNREADABLE : pseudonym(written.substring(1)));
  }

  private static boolean mayHoldMail(String text) {
    for (int at = text.indexOf('@', 1); at > 0; at = text.indexOf('@', at + 1)) {
      char before = text.charAt(at - 1);
      if (Character.isLetterOrDigit(before) || Character.isLowSurrogate(before) || "._%+-".indexOf(before) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Telephone numbers have at least eight digits, bank accounts more. */
  private static boolean holdsManyDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && ++digits == FEWEST_DIGITS) {
        return true;
      }
    }
    return false;
  }

  // ---- where something can begin; looking with a pattern everywhere takes most of the time

  /** Where a pattern can begin at the earliest. */
  @FunctionalInterface
  private interface Begin {

    /** The next such place from a place on; -1 when there is none. */
    int next(String text, int from);
  }

  /** An address begins where the letters before its @ begin. */
  private static int nextMail(String text, int from) {
    for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
      int begin = at;
      while (begin > 0 && isOfMail(text.codePointBefore(begin))) {
        begin = text.offsetByCodePoints(begin, -1);
      }
      if (begin < at && begin >= from) {
        return begin;
      }
    }
    return -1;
  }

  private static boolean isOfMail(int letter) {
    if ("._%+-".indexOf(letter) >= 0 || Character.isLetter(letter)) {
      return true;
    }
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Two capitals and two digits. */
  private static int nextAccount(String text, int from) {
    for (int i = from; i + 3 < text.length(); i++) {
      if (isCapital(text.charAt(i)) && isCapital(text.charAt(i + 1)) && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int nextPhone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '0' || text.charAt(i) == '+') {
        return i;
      }
    }
    return -1;
  }

  private static String replaced(Pattern pattern, String text, Begin begins, UnaryOperator<String> change) {
    int begin = begins.next(text, 0);
    if (begin < 0) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length() + 32);
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int done = 0;
    while (begin >= 0) {
      int next = begin + 1;
      if (matcher.region(begin, text.length()).lookingAt()) {
        changed.append(text, done, begin).append(change.apply(matcher.group()));
        done = matcher.end();
        next = done;
      }
      begin = begins.next(text, next);
    }
    return done == 0 ? text : changed.append(text, done, text.length()).toString();
  }
}
