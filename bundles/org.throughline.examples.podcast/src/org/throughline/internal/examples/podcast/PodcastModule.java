package org.throughline.internal.examples.podcast;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.examples.podcast.PodcastPackage;

/** Brings podcasts into a client. With it the program can open, edit and save the chapter like any other. */
@Component
public final class PodcastModule implements ModelModule {

  @Override
  public String name() {
    return "podcast";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(PodcastPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return PodcastPackage.Literals.PODCAST_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(PodcastModule.class, "chapter.title");
  }
}
