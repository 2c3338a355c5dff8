package org.throughline.internal.ui.organisation;

import java.util.List;
import java.util.Locale;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.model.ModelPackage;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.picture.organisation.OrganisationCanvas;
import org.throughline.ui.canvas.CanvasEditor;

/** The organisation as a canvas: its departments, and who and what belongs to each. */
public final class OrganisationEditor extends CanvasEditor {

  /** The id of the editor. */
  public static final String ID = "org.throughline.ui.organisation";

  /** An editor, as the workbench makes it. */
  public OrganisationEditor() {
    super("canvas.organisation");
  }

  @Override
  protected String title() {
    return new ModelTexts().label(ModelPackage.Literals.ORGANISATION, Locale.getDefault());
  }

  @Override
  protected String icon() {
    return "organisation";
  }

  @Override
  protected List<ShowOption> options() {
    return OrganisationCanvas.options();
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request) {
    return new OrganisationCanvas(session.client().getOrganisation(), request);
  }

  @Override
  protected boolean concerns(ClientChange change) {
    return change.touched().stream().anyMatch(each -> each.object().eClass().getEPackage() == ModelPackage.eINSTANCE);
  }
}
