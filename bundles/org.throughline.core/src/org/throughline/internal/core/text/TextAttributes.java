package org.throughline.internal.core.text;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which attributes hold words people wrote, and which of those stay as they were written. */
public final class TextAttributes {

  private static final Set<String> TYPES = Set.of("EString", "Text", "Markdown");

  /** Read by the program, not by people. */
  private static final Set<String> TECHNICAL = Set.of("model.Translation.feature", "model.Property.key",
      "model.ElementRef.targetId", "model.ElementRef.targetType", "model.ElementRef.lastLabel",
      "model.ChapterEntry.rootId", "model.ChapterEntry.file", "model.ChapterEntry.module", "model.ChapterEntry.nsUri",
      "model.ChapterEntry.title", "model.Comment.author", "model.Attachment.fileName", "model.Attachment.mediaType",
      "dna.VisualCue.colour", "insight.ColumnMapping.column", "insight.ColumnMapping.pattern",
      "insight.DeskMapping.desk", "insight.Dataset.sourceFile", "insight.Dataset.dataFile", "insight.Quote.messageId",
      "insight.RejectedRow.reason", "calendar.DateRule.holidayKey", "roadmap.AgendaItem.ruleId",
      "roadmap.AgendaItem.findingKey", "coherence.FindingRecord.rule", "coherence.FindingRecord.key",
      "coherence.FindingRecord.message", "coherence.RuleSetting.rule", "coherence.RuleParameter.key",
      "coherence.CheckRun.missingModules", "briefing.Selection.elementType", "briefing.FrozenBlock.sectionId",
      "briefing.Section.contribution", "briefing.TemplateSection.contribution", "briefing.Delivery.fileName");

  /** Recorded facts, and what somebody else said: they can be found, and stay as they are. */
  private static final Set<String> RECORDED = Set.of("model.Comment.text", "dna.DnaVersion.frozenText",
      "insight.Quote.text", "insight.Quote.speaker", "journey.Quote.words", "calendar.Review.remark",
      "crisis.LogEntry.recordedBy", "crisis.LogEntry.text", "crisis.SeverityChange.reason",
      "crisis.IssuedStatement.text", "coherence.FindingEvent.text", "briefing.FrozenBlock.text",
      "briefing.Issue.changeSummary", "briefing.BriefingApproval.remark", "briefing.Delivery.recipient",
      "briefing.Delivery.email", "roadmap.Acknowledgement.version");

  private TextAttributes() {
  }

  /** The attributes of a class that hold words, in the order of the model. */
  public static List<EAttribute> of(EClass type) {
    return type.getEAllAttributes().stream().filter(TextAttributes::holdsWords).toList();
  }

  private static boolean holdsWords(EAttribute attribute) {
    return !attribute.isID() && attribute.isChangeable() && !attribute.isDerived() && !attribute.isTransient()
        && attribute.getEAttributeType().getInstanceClass() == String.class
        && TYPES.contains(attribute.getEAttributeType().getName()) && !TECHNICAL.contains(name(attribute));
  }

  /** Whether the words of an attribute stay as they are. */
  public static boolean isRecorded(EAttribute attribute) {
    return RECORDED.contains(name(attribute));
  }

  private static String name(EStructuralFeature feature) {
    EClass type = feature.getEContainingClass();
    return type.getEPackage().getName() + "." + type.getName() + "." + feature.getName();
  }
}
