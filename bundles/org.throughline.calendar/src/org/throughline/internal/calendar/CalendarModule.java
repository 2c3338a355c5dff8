package org.throughline.internal.calendar;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.calendar.CalendarPackage;

/** Brings campaigns, content and desk hours into a client. */
@Component
public final class CalendarModule implements ModelModule {

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(CalendarPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return CalendarPackage.Literals.CALENDAR_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(CalendarModule.class, "chapter.title");
  }
}
