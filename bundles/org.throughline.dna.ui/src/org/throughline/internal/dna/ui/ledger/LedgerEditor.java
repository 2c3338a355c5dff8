package org.throughline.internal.dna.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.dna.Remarks;
import org.throughline.dna.ledger.LedgerGrouping;
import org.throughline.dna.ledger.LedgerPicture;
import org.throughline.dna.ledger.PromiseLedger;
import org.throughline.dna.ledger.PromiseLedgers;
import org.throughline.internal.dna.ui.RemarkedEditor;
import org.throughline.internal.dna.ui.cascade.PlainName;
import org.throughline.model.Element;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;

/** Promise and practice: what was promised on each channel, what was measured, the gap and where it goes. */
public final class LedgerEditor extends RemarkedEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.dna.ui.ledger";

  /** The name of its icon. */
  static final String ICON = "ledger";

  private static final String PROMISE = "promise";
  private static final String ALL = "all";
  private static final String GROUPING = "grouping";
  private static final String DRAFTS = "drafts";

  /** An editor, as the workbench makes it. */
  public LedgerEditor() {
    super("ledger");
  }

  @Override
  protected String title() {
    return LedgerText.of("title");
  }

  @Override
  protected String icon() {
    return ICON;
  }

  @Override
  protected List<ShowOption> options() {
    List<ShowOption.Choice> promises = new ArrayList<>();
    promises.add(new ShowOption.Choice(ALL, LedgerText.message("option.promise.all")));
    subject().map(DnaChapter.class::cast).map(LedgerContent::given).orElse(List.of())
        .forEach(each -> promises.add(new ShowOption.Choice(String.valueOf(each.getId()), PlainName.of(each))));
    return List.of(new ShowOption.Pick(PROMISE, LedgerText.message("option.promise"), promises),
        new ShowOption.Pick(GROUPING, LedgerText.message("option.grouping"), Arrays.stream(LedgerGrouping.values())
            .map(each -> new ShowOption.Choice(each.name(), each)).toList()),
        new ShowOption.Toggle(DRAFTS, LedgerText.message("option.drafts"), "hold", false));
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks) {
    DnaChapter chapter = (DnaChapter) subject().orElseThrow();
    Optional<Promise> promise = promise(chapter, request.shown().get(PROMISE));
    PromiseLedger whole = getSite().getService(PromiseLedgers.class).today(session.client())
        .only(entry -> promise.isEmpty() || entry.promise() == promise.get());
    PromiseLedger binding = whole.binding();
    boolean drafts = request.isOn(DRAFTS) || binding.entries().isEmpty();
    LedgerGrouping by = Arrays.stream(LedgerGrouping.values())
        .filter(each -> each.name().equals(request.shown().get(GROUPING))).findFirst().orElse(LedgerGrouping.PROMISE);
    return new LedgerContent(chapter, promise, new LedgerPicture(drafts ? whole : binding, by, request.locale(), remarks),
        request);
  }

  private static Optional<Promise> promise(DnaChapter chapter, @Nullable String id) {
    return LedgerContent.given(chapter).stream().filter(each -> String.valueOf(each.getId()).equals(id)).findFirst();
  }

  /** What was measured stands in the row of its standard. */
  @Override
  protected List<String> items(Element element) {
    return element instanceof Measurement && element.eContainer() instanceof ServiceStandard standard
        ? super.items(standard) : super.items(element);
  }

  /** Shows the standards of a promise, unless those of all promises are shown. */
  void follow(Promise promise) {
    if (canvas().content() instanceof LedgerContent content
        && !content.rows().containsAll(promise.getStandards().stream().map(each -> String.valueOf(each.getId())).toList())) {
      choose(PROMISE, String.valueOf(promise.getId()));
    }
  }

  /** What is shown, as a table; empty while nothing is. */
  Optional<LedgerPicture> picture() {
    return canvas().content() instanceof LedgerContent content ? Optional.of(content.picture()) : Optional.empty();
  }
}
