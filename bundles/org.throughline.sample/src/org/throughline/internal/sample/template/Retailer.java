package org.throughline.internal.sample.template;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.model.Sector;

/** A retailer: a shop window on the way from looking to bringing back. */
@Component(service = ClientTemplate.class, property = "service.ranking:Integer=30")
public final class Retailer extends FrameTemplate {

  private static final String PICTURE = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120" fill="none" stroke-linecap="round"
          stroke-linejoin="round">
        <g stroke="{ink-3}" stroke-width="2">
          <path d="M84 46l6-16h60l6 16M88 46v38M152 46v38"/>
          <path d="M84 46a9 9 0 0 0 18 0a9 9 0 0 0 18 0a9 9 0 0 0 18 0a9 9 0 0 0 18 0"/>
          <path d="M102 84V66h14v18M126 66h14v10h-14z"/>
        </g>
        <path d="M0 92H176a8 8 0 0 0 8-8V64a8 8 0 0 1 8-8h48" stroke="{accent}" stroke-width="3"/>
        <g fill="{surface}" stroke="{accent}" stroke-width="3">
          <circle cx="32" cy="92" r="5.5"/>
          <path d="M120 83l9 9-9 9-9-9z"/>
          <circle cx="212" cy="56" r="5.5"/>
        </g>
      </svg>
      """;

  /** Its frame lies beside this class. */
  public Retailer() {
    super("retailer", Sector.RETAIL, PICTURE);
  }
}
