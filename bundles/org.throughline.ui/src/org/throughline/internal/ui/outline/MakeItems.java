package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.throughline.core.ClientException;
import org.throughline.core.ModelTexts;
import org.throughline.internal.ui.Words;
import org.throughline.ui.Icons;
import org.throughline.ui.Trouble;

/** Menu entries for what can be made: first what goes inside, then what stands beside. */
public final class MakeItems {

  private static final ModelTexts TEXTS = new ModelTexts();

  private final List<Fitting.Choice> choices;
  private final Consumer<Fitting.Choice> make;

  /** Entries for some choices. */
  public MakeItems(List<Fitting.Choice> choices, Consumer<Fitting.Choice> make) {
    this.choices = choices;
    this.make = make;
  }

  /** Adds the entries to a menu. */
  public void fill(IMenuManager menu) {
    items().forEach(menu::add);
  }

  /** The entries. */
  public List<IContributionItem> items() {
    List<IContributionItem> items = new ArrayList<>();
    boolean inside = false;
    boolean separated = false;
    for (Fitting.Choice choice : choices) {
      if (choice.beside() && inside && !separated) {
        items.add(new Separator());
        separated = true;
      }
      inside |= !choice.beside();
      items.add(new ActionContributionItem(action(choice)));
    }
    return items;
  }

  private Action action(Fitting.Choice choice) {
    EClass type = choice.type();
    String kind = TEXTS.label(type, Locale.getDefault());
    String label = choice.beside() && choices.stream().anyMatch(each -> each.type() == type && !each.beside())
        ? Words.of("explorer.new.beside", kind) : label(choice, kind);
    return new Action(label.replace("&", "&&"), Icons.descriptor(Icons.name(type))) {
      @Override
      public void run() {
        try {
          make.accept(choice);
        } catch (ClientException refused) {
          Trouble.show(refused);
        }
      }
    };
  }

  /** The kind; with its list where the same kind fits into several. */
  private String label(Fitting.Choice choice, String kind) {
    boolean several = choices.stream().anyMatch(each -> each.type() == choice.type()
        && each.beside() == choice.beside() && each.feature() != choice.feature());
    return several ? kind + " – " + TEXTS.label(choice.feature(), Locale.getDefault()) : kind;
  }
}
