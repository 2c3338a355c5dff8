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
    return author(account);
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
    String masked = mayHoldMail(text) ? replaced(MAIL, text, match -> "<email>") : text;
    if (holdsManyDigits(masked)) {
      masked = replaced(ACCOUNT, masked, match -> "<iban>");
      masked = replaced(FOREIGN_ACCOUNT, masked, match -> isAccount(match) ? "<iban>" : match);
      masked = replaced(FOREIGN_PHONE, masked, match -> "<phone>");
      masked = replaced(PHONE, masked, match -> "<phone>");
    }
    return masked.indexOf('@') < 0 ? masked
        : replaced(MENTION, masked, this::mention);
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

  private static String replaced(Pattern pattern, String text, UnaryOperator<String> change) {
    return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(change.apply(match.group())));
  }
}
