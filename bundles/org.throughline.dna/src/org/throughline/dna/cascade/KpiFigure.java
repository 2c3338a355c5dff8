package org.throughline.dna.cascade;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.dna.ledger.KnownUnits;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** What of an indicator is changed where it stands on its card. */
public enum KpiFigure {
  /** Where it began. */
  BASELINE(DnaPackage.Literals.KPI__BASELINE),
  /** Where it should come. */
  TARGET(DnaPackage.Literals.KPI__TARGET),
  /** The system or study it comes from. */
  SOURCE(DnaPackage.Literals.KPI__SOURCE),
  /** By when it should be there. */
  DUE(DnaPackage.Literals.KPI__DUE);

  private static final String BETWEEN = "/";

  private final EAttribute feature;

  KpiFigure(EAttribute feature) {
    this.feature = feature;
  }

  /** The attribute it shows. */
  public EAttribute feature() {
    return feature;
  }

  /** The id of its item on the canvas. */
  public String item(Kpi kpi) {
    return kpi.getId() + BETWEEN + feature.getName();
  }

  /** The ids of what stands on a card for an indicator: itself first, then its figures. */
  public static List<String> items(Kpi kpi) {
    return Stream.concat(Stream.of(String.valueOf(kpi.getId())), Stream.of(values()).map(each -> each.item(kpi))).toList();
  }

  /** The id of the element that an item of the canvas is about: that of the indicator for one of its figures. */
  public static String element(String item) {
    int end = item.indexOf(BETWEEN);
    return end < 0 ? item : item.substring(0, end);
  }

  /** How it is typed; empty where there is none. */
  public String typed(Kpi kpi, Locale language) {
    return texts(language).show(feature.getEAttributeType(), kpi.eGet(feature));
  }

  /**
   * What a text stands for; null for a blank one, which takes the figure away. A number without a unit is in the unit of
   * the figure it replaces, or of the one it is held against.
   *
   * @throws ClientException BAD_INPUT when it stands for nothing; says what is known
   */
  @Nullable Object read(Kpi kpi, String text, Locale language) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return null;
    }
    return switch (this) {
      case BASELINE, TARGET -> quantity(kpi, stripped, language);
      case SOURCE -> stripped;
      case DUE -> day(stripped, language);
    };
  }

  private Quantity quantity(Kpi kpi, String text, Locale language) {
    Quantity read = new KnownUnits(language).read(text);
    boolean bare = read.unit() == Unit.COUNT && text.chars().noneMatch(Character::isLetter);
    Quantity other = this == BASELINE ? kpi.getTarget() : kpi.getBaseline();
    Quantity like = Objects.requireNonNullElse((Quantity) kpi.eGet(feature), Objects.requireNonNullElse(other, read));
    return bare ? new Quantity(read.amount(), like.unit()) : read;
  }

  private Object day(String text, Locale language) {
    try {
      return Objects.requireNonNull(texts(language).read(feature.getEAttributeType(), text));
    } catch (BadValue none) {
      throw new ClientException(Kind.BAD_INPUT, none.text(), null);
    }
  }

  /** Days and amounts are the same in every zone. */
  private static ValueText texts(Locale language) {
    return new ValueText(language, ZoneOffset.UTC);
  }
}
