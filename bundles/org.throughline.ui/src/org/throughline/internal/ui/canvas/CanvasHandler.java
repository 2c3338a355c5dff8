package org.throughline.internal.ui.canvas;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.canvas.CanvasEditor;

/** The commands of the canvas that is open in front. Which one is said in the plugin.xml, behind the class. */
public final class CanvasHandler extends AbstractHandler implements IExecutableExtension {

  private String what = "";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    what = String.valueOf(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof CanvasEditor editor) {
      switch (what) {
        case "larger" -> editor.canvas().zoomIn();
        case "smaller" -> editor.canvas().zoomOut();
        case "normal" -> editor.canvas().zoom(1);
        case "fit" -> editor.canvas().fit();
        case "table" -> editor.asTable(!editor.isTable());
        case "present" -> editor.present();
        case "copy" -> editor.copyPicture();
        case "svg", "png" -> editor.export(what);
        case "all" -> editor.canvas().selectAll();
        default -> throw new IllegalStateException("A canvas knows no command " + what);
      }
    }
    return null;
  }
}
