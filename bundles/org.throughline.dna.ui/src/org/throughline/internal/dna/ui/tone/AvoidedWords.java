package org.throughline.internal.dna.ui.tone;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.ReadAccess;
import org.throughline.dna.tone.TextForm;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.Tones;
import org.throughline.ui.TextRemarks;

/** The words the tone of voice of a client avoids, wherever texts are shown. */
@Component(service = TextRemarks.class)
public final class AvoidedWords implements TextRemarks {

  private static final Set<ToneKind> AVOIDED = EnumSet.of(ToneKind.FORBIDDEN, ToneKind.DISCOURAGED, ToneKind.COMPETITOR);

  private final Tones tones;

  /** Words of these tones. */
  @Activate
  public AvoidedWords(@Reference Tones tones) {
    this.tones = tones;
  }

  @Override
  public List<List<Remark>> about(ReadAccess access, List<String> texts, Locale said) {
    Tone tone = tones.of(access.client(), access.client().getLanguage());
    return texts.stream().map(text -> tone.check(text, TextForm.PLAIN).places().stream()
        .filter(each -> AVOIDED.contains(each.kind()))
        .map(each -> new Remark(each.start(), each.end(), each.message().in(said))).toList()).toList();
  }
}
