package org.throughline.internal.dna.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.throughline.core.AddElement;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewName;
import org.throughline.dna.ledger.LedgerPicture;
import org.throughline.internal.dna.ui.cascade.PlainName;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.NothingYet;

/** A ledger as a canvas: its standards can be pointed at, measured, and others put beside them. */
final class LedgerContent implements CanvasContent {

  private static final String DELETE = "org.throughline.ui.delete";

  private final DnaChapter chapter;
  private final Optional<Promise> promise;
  private final LedgerPicture picture;
  private final CanvasRequest request;
  private final Scene scene;

  /**
   * The content.
   *
   * @param promise the promise whose standards are seen; empty for all
   */
  LedgerContent(DnaChapter chapter, Optional<Promise> promise, LedgerPicture picture, CanvasRequest request) {
    this.chapter = chapter;
    this.promise = promise;
    this.picture = picture;
    this.request = request;
    scene = picture.at(request.width(), request.metrics());
  }

  /** What is drawn. */
  LedgerPicture picture() {
    return picture;
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public List<String> rows() {
    return picture.rows();
  }

  @Override
  public Optional<NothingYet> nothing() {
    if (!picture.ledger().entries().isEmpty()) {
      return Optional.empty();
    }
    List<Promise> given = given(chapter);
    if (given.isEmpty()) {
      return Optional.of(new NothingYet(LedgerText.message("empty.promise"), List.of(Choice.Act.adding(
          LedgerText.message("empty.promise.write"), AddElement.of(chapter, DnaPackage.Literals.DNA_CHAPTER__PROMISES,
              DnaPackage.Literals.PROMISE, name(DnaPackage.Literals.PROMISE))))));
    }
    Promise first = promise.orElseGet(given::getFirst);
    return Optional.of(new NothingYet(LedgerText.message(promise.isPresent() ? "empty.standard.of" : "empty.standard",
        ModelLabel.name(first)), List.of(add(first))));
  }

  /** The promises a ledger is about. */
  static List<Promise> given(DnaChapter chapter) {
    return chapter.getPromises().stream().filter(each -> each.getState() != PromiseState.WITHDRAWN).toList();
  }

  private Choice.Act add(Promise to) {
    return Choice.Act.adding(LedgerText.message("choice.add", ModelLabel.name(to)), AddElement.of(to,
        DnaPackage.Literals.PROMISE__STANDARDS, DnaPackage.Literals.SERVICE_STANDARD,
        name(DnaPackage.Literals.SERVICE_STANDARD)));
  }

  private String name(EClass kind) {
    return new NewName(kind).in(request.locale());
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Choice> choices = new ArrayList<>();
    if (ids.size() == 1) {
      choices.addAll(List.of(StandardChoices.record(), StandardChoices.measure(), new Choice.Line()));
    }
    choices.addAll(additions());
    choices.add(new Choice.Command(LedgerText.message("choice.export"), ExportHandler.COMMAND));
    if (ids.size() == 1) {
      choices.addAll(List.of(new Choice.Line(), StandardChoices.reveal(),
          new Choice.Command(LedgerText.message("choice.delete"), DELETE)));
    }
    return choices;
  }

  private List<Choice> additions() {
    List<Promise> given = given(chapter);
    return promise.isPresent() ? List.of(add(promise.get())) : given.isEmpty() ? List.of()
        : List.of(new Choice.Group(LedgerText.message("choice.add.to"), given.stream().map(each ->
            (Choice) new Choice.Act(PlainName.of(each), add(each).operation(), true)).toList()));
  }
}
