package org.throughline.internal.sample.template;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.model.Sector;

/** A municipality: a counter for everybody, by way of many departments. */
@Component(service = ClientTemplate.class, property = "service.ranking:Integer=20")
public final class Municipality extends FrameTemplate {

  private static final String PICTURE = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120" fill="none" stroke-linecap="round"
          stroke-linejoin="round">
        <g stroke="{ink-3}" stroke-width="2">
          <path d="M84 48l36-20 36 20zM90 84h60M94 54v24M108 54v24M132 54v24M146 54v24"/>
          <path d="M120 28V16h14l-4 4 4 4h-14"/>
        </g>
        <path d="M0 60H44a8 8 0 0 1 8 8v16a8 8 0 0 0 8 8H240" stroke="{accent}" stroke-width="3"/>
        <path d="M0 92H44M60 110H240" stroke="{border-strong}" stroke-width="1.5" opacity="0.6"/>
        <g fill="{surface}" stroke="{accent}" stroke-width="3">
          <circle cx="26" cy="60" r="5.5"/>
          <path d="M120 83l9 9-9 9-9-9z"/>
          <circle cx="172" cy="92" r="5.5"/>
          <circle cx="212" cy="92" r="5.5"/>
        </g>
      </svg>
      """;

  /** Its frame lies beside this class. */
  public Municipality() {
    super("municipality", Sector.GOVERNMENT, PICTURE);
  }
}
