package org.throughline.dna.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.EList;
import org.osgi.service.component.annotations.Component;
import org.throughline.internal.dna.tone.CompiledTone;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.ToneRule;

/**
 * Compiles word lists into a tone. An OSGi service; outside OSGi it is simply made. Holds nothing; reads the model only
 * during a call, so that a call has the same claim on the model as any other reader.
 */
@Component(service = Tones.class)
public final class Tones {

  /**
   * The tone of a client wherever it speaks: rules that count for some channels or audiences only are left out.
   *
   * @param language the language of the texts; where it names a country, word lists of other countries are left out
   */
  public Tone of(Client client, Locale language) {
    return of(rules(client, List.of(), List.of()), language);
  }

  /**
   * The tone of some rules.
   *
   * @param language the language of the texts; where it names a country, word lists of other countries are left out
   */
  public Tone of(Collection<? extends ToneRule> rules, Locale language) {
    return CompiledTone.of(rules, language);
  }

  /**
   * The rules that count for a text: those of every brand of the client that are not retired, and that are for all, or
   * for one of these channels and one of these audiences.
   *
   * @param channels where the text appears; none when that is not known
   * @param audiences whom it is for; none when that is not known
   */
  public List<ToneRule> rules(Client client, Collection<? extends Channel> channels,
      Collection<? extends Audience> audiences) {
    List<ToneRule> rules = new ArrayList<>();
    for (Object chapter : client.getChapters()) {
      if (chapter instanceof DnaChapter dna) {
        for (BrandDna brand : dna.getBrands()) {
          for (ToneRule rule : brand.getToneRules()) {
            if (rule.getState() != AgreementState.RETIRED && counts(rule.getChannels(), channels)
                && counts(rule.getAudiences(), audiences)) {
              rules.add(rule);
            }
          }
        }
      }
    }
    return rules;
  }

  private static <T> boolean counts(EList<? extends T> only, Collection<? extends T> given) {
    return only.isEmpty() || given.stream().anyMatch(only::contains);
  }
}
