package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.coherence.Line;
import org.throughline.coherence.Link;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.LineSource.Step;
import org.throughline.coherence.spi.LineSource.Way;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.Together;
import org.throughline.core.Worded;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.picture.canvas.Choice;
import org.throughline.ui.table.RowPlace;
import org.throughline.ui.table.TableSource;

/** What closes a line that is open: an objective to serve, something that says or does it. Read on the UI thread. */
final class Additions {

  private static final int MOST = 8;
  private static final int KINDS = 4;

  private final ClientSession session;
  private final Line line;
  private final KindOrder order;

  Additions(ClientSession session, Line line) {
    this.session = session;
    this.line = line;
    order = new KindOrder(line);
  }

  /** What can be put above an element: objectives that are there, and a new one. */
  List<Choice.Act> above(EObject element) {
    List<Choice.Act> choices = new ArrayList<>();
    Optional<Step> step = line.steps().stream().filter(each -> each.way() == Way.UP && isPlain(each.reference())
        && each.reference().getEContainingClass().isInstance(element) && isMain(each.reference().getEReferenceType()))
        .min(Comparator.comparingInt(each -> order.of(each.reference().getEReferenceType())));
    if (step.isEmpty() || session.readOnlyReason(element).isPresent()) {
      return choices;
    }
    EReference reference = step.get().reference();
    boolean objectives = reference.getEReferenceType() == DnaPackage.Literals.OBJECTIVE;
    List<Element> targets = session.index().<Element>all(reference.getEReferenceType()).stream()
        .filter(each -> each != element && (!objectives || Throughline.isTop(each)))
        .sorted(Comparator.comparing(each -> Objects.toString(each.getName(), ""))).limit(MOST).toList();
    for (Element each : targets) {
      Message phrase = new Link(element, each, step.get()).phrase();
      choices.add(Choice.Act.of(sentence(phrase),
          Fix.linking(LineWords.word("link", ModelLabel.name(element), phrase), element, reference, each).operation()));
    }
    made(reference.getEReferenceType()).ifPresent(add -> {
      if (add.element() instanceof Objective objective) {
        objective.setLevel(ObjectiveLevel.ORGANISATION);
      }
      choices.add(Choice.Act.of(adds(reference.getEReferenceType()), new Together(add.label(),
          List.of(add, Fix.linking(add.label(), element, reference, add.element()).operation()))));
    });
    return choices;
  }

  /** What can be hung on an element, the nearest kinds first. */
  List<Choice.Act> below(EObject element) {
    List<Choice.Act> choices = new ArrayList<>();
    List<Step> steps = line.steps().stream().filter(each -> each.way() == Way.UP && isPlain(each.reference())
        && each.reference().getEReferenceType().isInstance(element) && isMain(each.reference().getEContainingClass())
        && !each.reference().getEContainingClass().isAbstract())
        .sorted(Comparator.comparingInt(each -> order.of(each.reference().getEContainingClass()))).toList();
    List<EClass> offered = new ArrayList<>();
    for (Step step : steps) {
      EClass kind = step.reference().getEContainingClass();
      if (offered.size() < KINDS && !offered.contains(kind)) {
        made(kind).ifPresent(add -> {
          offered.add(kind);
          refer(add.element(), step.reference(), element);
          choices.add(Choice.Act.of(adds(kind), add));
        });
      }
    }
    return choices;
  }

  /** Writes the first objective of the organisation; empty where it has no place. */
  Optional<AddElement> firstObjective() {
    Optional<AddElement> add = made(DnaPackage.Literals.OBJECTIVE);
    add.ifPresent(each -> ((Objective) each.element()).setLevel(ObjectiveLevel.ORGANISATION));
    return add;
  }

  private static boolean isPlain(EReference reference) {
    return !reference.isContainment() && reference.getEReferenceType() != ModelPackage.Literals.ELEMENT_REF;
  }

  private boolean isMain(EClass kind) {
    return line.hanging().stream().anyMatch(each -> each.isSuperTypeOf(kind));
  }

  /** A new element of a kind at its usual place; empty where there is none or it must stay as it is. */
  private Optional<AddElement> made(EClass kind) {
    Optional<RowPlace> place = TableSource.all(kind).place(session, null);
    return place.filter(each -> session.readOnlyReason(each.owner()).isEmpty()).map(each ->
        AddElement.of(each.owner(), each.feature(), kind, new ModelTexts().label(kind, Locale.getDefault())));
  }

  @SuppressWarnings("unchecked")
  private static void refer(EObject from, EReference reference, EObject to) {
    if (reference.isMany()) {
      ((EList<EObject>) from.eGet(reference)).add(to);
    } else {
      from.eSet(reference, to);
    }
  }

  private static Worded adds(EClass kind) {
    return locale -> LineWords.word("add", new ModelTexts().label(kind, locale).toLowerCase(locale)).in(locale);
  }

  private static Worded sentence(Worded phrase) {
    return locale -> {
      String text = phrase.in(locale);
      return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    };
  }
}
