package org.throughline.internal.dna.ui.canvas;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** Shows the sheet of the brand that is shown or the first one, or one of its canvases, as the extension names it. */
public final class ShowHandler extends DeskHandler implements IExecutableExtension {

  private Optional<CanvasKind> kind = Optional.empty();

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    kind = Optional.ofNullable(data).map(String::valueOf).map(CanvasKind::valueOf);
  }

  private Optional<BrandDna> brand() {
    return desk().session().flatMap(session -> BrandCanvases.near(session.client(), desk().shown()));
  }

  @Override
  protected boolean can() {
    return brand().isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    BrandDna brand = brand().orElseThrow();
    try {
      if (kind.isPresent()) {
        Pages.kind(page, session(), brand, kind.get());
      } else {
        Pages.sheet(page, session(), brand, brand);
      }
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
