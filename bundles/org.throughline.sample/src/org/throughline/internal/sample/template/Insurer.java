package org.throughline.internal.sample.template;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.model.Sector;

/** An insurer: a roof over somebody, and a promise that is called in on a bad day. */
@Component(service = ClientTemplate.class, property = "service.ranking:Integer=40")
public final class Insurer extends FrameTemplate {

  private static final String PICTURE = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120" fill="none" stroke-linecap="round"
          stroke-linejoin="round">
        <g stroke="{ink-3}" stroke-width="2">
          <path d="M92 84V52l28-22 28 22v32"/>
          <path d="M112 84V66h16v18"/>
          <path d="M176 28l-5 9a6 6 0 1 0 10 0zM196 44l-4 7a5 5 0 1 0 8 0z"/>
        </g>
        <path d="M0 92H240" stroke="{accent}" stroke-width="3"/>
        <g fill="{surface}" stroke="{accent}" stroke-width="3">
          <circle cx="44" cy="92" r="5.5"/>
          <path d="M120 83l9 9-9 9-9-9z"/>
          <circle cx="196" cy="92" r="5.5"/>
        </g>
      </svg>
      """;

  /** Its frame lies beside this class. */
  public Insurer() {
    super("insurer", Sector.INSURANCE, PICTURE);
  }
}
