package org.throughline.internal.insight.ui.card;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ModelTexts;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.QuotePermission;
import org.throughline.ui.FormDialog;

/** Asks onto which card words go, and as what. */
final class QuoteDialog extends FormDialog {

  private static final int LINES = 96;

  private final List<InsightCard> cards;
  private final QuoteDraft draft;
  private Combo card;
  private Text words;
  private Text speaker;
  private Combo permission;
  private @Nullable Wish wish;

  /** What was asked for. */
  record Wish(InsightCard card, QuoteDraft quote) {
  }

  QuoteDialog(Shell parent, List<InsightCard> cards, QuoteDraft draft) {
    super(parent, CardWords::of, "quote.title", "quote.do");
    Collator order = Collator.getInstance(Locale.getDefault());
    this.cards = cards.stream().sorted(Comparator.comparing(QuoteDialog::name, order)).toList();
    this.draft = draft;
  }

  private static String name(InsightCard card) {
    return Objects.requireNonNullElse(card.getName(), "");
  }

  Optional<Wish> ask() {
    return open() == OK ? Optional.ofNullable(wish) : Optional.empty();
  }

  @Override
  protected void fill() {
    card = combo("quote.card", cards.stream().map(QuoteDialog::name).toList(), 0);
    Label claim = paragraph("");
    claim.setData("id", "quote.claim");
    card.addListener(SWT.Selection, event -> claim(claim));
    claim(claim);
    label("quote.words");
    words = field(new Text(form(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "quote.words");
    words.setText(draft.text());
    ((GridData) words.getLayoutData()).heightHint = LINES;
    words.addListener(SWT.Modify, event -> filled());
    speaker = text("quote.speaker", draft.speaker());
    permission = combo("quote.permission", Arrays.stream(QuotePermission.values()).map(each -> new ModelTexts().label(
        InsightPackage.Literals.QUOTE_PERMISSION.getEEnumLiteral(each.getValue()), Locale.getDefault())).toList(),
        Arrays.asList(QuotePermission.values()).indexOf(draft.permission()));
    paragraph(CardWords.of("quote.hint"));
  }

  private void claim(Label claim) {
    claim.setText(cards.isEmpty() ? "" : Objects.requireNonNullElse(cards.get(Math.max(0, card.getSelectionIndex())).getClaim(), "")
        .replace("&", "&&"));
    form().layout(true, true);
  }

  @Override
  protected boolean isComplete() {
    return !cards.isEmpty() && !words.getText().isBlank();
  }

  @Override
  protected void okPressed() {
    wish = new Wish(cards.get(Math.max(0, card.getSelectionIndex())), new QuoteDraft(words.getText(), draft.language(), draft.saidAt(),
        speaker.getText(), draft.direction(), draft.sentiment(), QuotePermission.values()[Math.max(0, permission.getSelectionIndex())],
        draft.messageId(), draft.dataset(), draft.channel()));
    super.okPressed();
  }
}
