package org.throughline.briefing.issue;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Person;
import org.throughline.model.Readership;
import org.throughline.model.briefing.BlockKind;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.FrozenBlock;
import org.throughline.model.briefing.Issue;

/**
 * Freezes a briefing as it goes out. To be recorded with {@link org.throughline.core.ClientSession#record}, for it is a
 * fact: what was sent was sent, and the next issue says what changed.
 *
 * @param briefing which
 * @param document what goes out, made of what the reader may see
 * @param reader for whom it was made
 * @param by who issues it; null when nobody said
 * @param summary what changed and why; empty when nothing is said
 */
public record IssueBriefing(Briefing briefing, FrozenDocument document, Readership reader, @Nullable Person by,
    String summary) implements Operation {

  @Override
  public Message label() {
    return Message.of(IssueBriefing.class, "operation.issue", ModelLabel.name(briefing), number());
  }

  private int number() {
    return briefing.getIssues().stream().map(Issue::getNumber).mapToInt(it -> it == null ? 0 : it).max().orElse(0) + 1;
  }

  @Override
  public void apply(Edit edit) {
    Locale language = Optional.ofNullable(edit.client().getLanguage()).orElse(Locale.ENGLISH);
    Issue issue = edit.create(BriefingPackage.Literals.ISSUE);
    issue.setNumber(number());
    issue.setName(Message.of(IssueBriefing.class, "issue.name", number()).in(language));
    issue.setIssuedAt(edit.now());
    issue.setIssuedBy(by);
    issue.setReader(reader);
    issue.setLanguage(document.language());
    issue.setChangeSummary(summary.isBlank() ? null : summary.strip());
    issue.setContentHash(document.hash());
    issue.setWordCount(document.words());
    for (FrozenLine line : document.lines()) {
      FrozenBlock block = edit.create(BriefingPackage.Literals.FROZEN_BLOCK);
      block.setKind(line.kind());
      block.setLevel(line.level() == 0 ? null : line.level());
      block.setText(line.text());
      block.setSectionId(line.section());
      block.setContentHash(line.kind() == BlockKind.PICTURE ? FrozenDocument.hash(line.text()) : null);
      issue.getBlocks().add(block);
    }
    briefing.getIssues().add(issue);
    if (briefing.getState() != BriefingState.CLOSED) {
      briefing.setState(BriefingState.ISSUED);
    }
  }
}
