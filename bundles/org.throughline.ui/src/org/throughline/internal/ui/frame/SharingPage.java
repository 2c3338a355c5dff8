package org.throughline.internal.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.throughline.core.ModelTexts;
import org.throughline.core.Preferences;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.ui.SettingsPage;

/** Who may read a new client when nothing else is said. */
public final class SharingPage extends SettingsPage {

  @Override
  protected void fill(Composite body) {
    note(body, FrameWords.of("sharing.lead"));
    Group group = new Group(body, SWT.NONE);
    group.setText(FrameWords.of("sharing.readers"));
    group.setLayout(new GridLayout());
    group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    List<Button> boxes = new ArrayList<>();
    for (Readership reader : Readership.VALUES) {
      Button box = new Button(group, SWT.CHECK);
      String name = new ModelTexts().label(ModelPackage.Literals.READERSHIP.getEEnumLiteral(reader.getValue()),
          Locale.getDefault());
      box.setText(name);
      box.setData(reader);
      identify(box, Preferences.SHARED_WITH.key() + "." + reader.getLiteral(), name);
      box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
      boxes.add(box);
    }
    bind(Preferences.SHARED_WITH, () -> boxes.stream().filter(Button::getSelection)
        .map(box -> (Readership) box.getData()).toList(),
        readers -> boxes.forEach(box -> box.setSelection(readers.contains((Readership) box.getData()))));
    note(body, FrameWords.of("sharing.note"));
  }
}
