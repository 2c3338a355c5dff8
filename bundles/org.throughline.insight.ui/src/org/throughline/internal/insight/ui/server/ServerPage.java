package org.throughline.internal.insight.ui.server;

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
    note(body, of("server.lead"));
    address = text(body, of("server.address"), ServerAddress.PREFERENCE);
    note(body, of("server.note"));
  }

  @Override
  protected Optional<String> problem() {
    return ServerAddress.problem(address.getText()).map((Message problem) -> problem.in(Locale.getDefault()));
  }

  private static String of(String key) {
    return Message.of(ServerPage.class, key).in(Locale.getDefault());
  }
}
