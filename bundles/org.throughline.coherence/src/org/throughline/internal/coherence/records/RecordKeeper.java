package org.throughline.internal.coherence.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingIdentity;
import org.throughline.coherence.spi.Evidence;
import org.throughline.core.Edit;
import org.throughline.internal.coherence.line.Steps;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.coherence.CoherenceChapter;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.coherence.FindingEvent;
import org.throughline.model.coherence.FindingEventKind;
import org.throughline.model.coherence.FindingRecord;

/** Keeps what people decided about findings in the client, one record for each finding. */
public final class RecordKeeper {

  private final Edit edit;

  public RecordKeeper(Edit edit) {
    this.edit = edit;
  }

  /** The date of today in the client's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(edit.now(),
        Optional.ofNullable(edit.client().getZone()).orElse((ZoneId) ZoneOffset.UTC));
  }

  /** The record of a finding, brought up to date with what is found now; made when there is none. */
  public FindingRecord of(Finding finding) {
    FindingIdentity identity = FindingIdentity.of(finding);
    FindingRecord record = edit.index().all(FindingRecord.class).stream()
        .filter(each -> FindingIdentity.of(each).filter(identity::equals).isPresent()).findFirst()
        .orElseGet(() -> make(identity, finding));
    Locale language = Optional.ofNullable(edit.client().getLanguage()).orElse(Locale.ENGLISH);
    record.setSeverity(finding.severity());
    record.setMessage(finding.message().in(language));
    record.setResolvedAt(null);
    record.getEvidence().clear();
    finding.evidence().stream().map(Evidence::element).map(Steps::around).distinct()
        .forEach(each -> record.getEvidence().add(pointer(each)));
    return record;
  }

  private FindingRecord make(FindingIdentity identity, Finding finding) {
    FindingRecord record = edit.create(CoherencePackage.Literals.FINDING_RECORD);
    Locale language = Optional.ofNullable(edit.client().getLanguage()).orElse(Locale.ENGLISH);
    record.setName(finding.rule().title().in(language));
    record.setRule(identity.rule());
    record.setKey(identity.key());
    record.setAbout(pointer(Steps.around(finding.about())));
    record.setFirstSeenAt(edit.now());
    edit.<CoherenceChapter>chapter(CoherencePackage.Literals.COHERENCE_CHAPTER).getRecords().add(record);
    tell(record, FindingEventKind.NOTED, null, null);
    return record;
  }

  private ElementRef pointer(EObject target) {
    ElementRef pointer = edit.create(ModelPackage.Literals.ELEMENT_REF);
    pointer.setTargetId(Objects.requireNonNullElse(EcoreUtil.getID(target), ""));
    pointer.setTargetType(target.eClass().getEPackage().getName() + "." + target.eClass().getName());
    pointer.setLastLabel(target instanceof Element element ? element.getName() : null);
    return pointer;
  }

  /** Adds to what happened to a finding. */
  public void tell(FindingRecord record, FindingEventKind kind, @Nullable Person person, @Nullable String text) {
    FindingEvent event = edit.create(CoherencePackage.Literals.FINDING_EVENT);
    event.setAt(edit.now());
    event.setKind(kind);
    event.setPerson(person);
    event.setText(text == null || text.isBlank() ? null : text.strip());
    record.getHistory().add(event);
  }
}
