package org.throughline.internal.insight.ui;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.Message;
import org.throughline.insight.server.ServerAddress;
import org.throughline.ui.SettingsPage;

/** Where figures are computed: on this computer, or on a database server. */
public final class ServerPage extends SettingsPage {

  private Text address;

  @Override
  protected void fill(Composite body) {
    note(body, ImportHandler.text("server.lead"));
    address = text(body, ImportHandler.text("server.address"), ServerAddress.PREFERENCE);
    note(body, ImportHandler.text("server.note"));
  }

  @Override
  protected Optional<String> problem() {
    return ServerAddress.problem(address.getText()).map((Message problem) -> problem.in(Locale.getDefault()));
  }
}
