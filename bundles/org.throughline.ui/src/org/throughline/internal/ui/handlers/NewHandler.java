package org.throughline.internal.ui.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.internal.ui.Words;
import org.throughline.ui.ClientTemplates;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;

/** Makes a new client, with a template where one is chosen, and opens it. */
public final class NewHandler extends DeskHandler {

  /** The parameter with the key of a template. */
  public static final String TEMPLATE = "org.throughline.ui.new.template";

  @Override
  protected boolean can() {
    return true;
  }

  @Override
  protected void act(ExecutionEvent event) {
    ClientTemplates templates = PlatformUI.getWorkbench().getService(ClientTemplates.class);
    Optional<ClientTemplate> wanted = Optional.ofNullable(event.getParameter(TEMPLATE)).flatMap(templates::byKey);
    Path base = Path.of(System.getProperty("user.home"), "Throughline");
    new NewClientDialog(shell(), templates.all(), wanted.orElse(null), base).ask()
        .ifPresent(wish -> LongWork.session(Words.of("task.new"), () -> wish.template().isPresent()
            ? desk().clients().create(wish.folder(), wish.details(), wish.template().get())
            : desk().clients().create(wish.folder(), wish.details())).ifPresent(desk()::open));
  }
}
