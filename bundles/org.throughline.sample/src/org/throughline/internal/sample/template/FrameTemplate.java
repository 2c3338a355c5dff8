package org.throughline.internal.sample.template;

import java.util.List;
import java.util.Locale;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.model.Sector;

/** A template whose frame lies beside this class: what all trades have in common, and what its own trade has. */
abstract class FrameTemplate implements ClientTemplate {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("sv"), Locale.of("en"));

  private final String key;
  private final Sector sector;
  private final String picture;

  FrameTemplate(String key, Sector sector, String picture) {
    this.key = key;
    this.sector = sector;
    this.picture = picture;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Message name() {
    return Message.of(FrameTemplate.class, key + ".name");
  }

  @Override
  public Message description() {
    return Message.of(FrameTemplate.class, key + ".description");
  }

  @Override
  public Sector sector() {
    return sector;
  }

  @Override
  public String picture() {
    return picture;
  }

  @Override
  public List<Locale> languages() {
    return LANGUAGES;
  }

  @Override
  public void fill(Edit edit, NewClient details) {
    int wanted = LANGUAGES.indexOf(Locale.of(details.language().getLanguage()));
    new FrameBuilder(edit, details, Math.max(0, wanted)).build(frame());
  }

  /** What it puts into a client. */
  Frame frame() {
    return Frame.read(List.of("common.txt", key + ".txt"));
  }
}
