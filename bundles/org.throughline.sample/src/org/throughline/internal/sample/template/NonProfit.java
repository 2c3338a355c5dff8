package org.throughline.internal.sample.template;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.model.Sector;

/** A non-profit: people who give, and people it is given for. */
@Component(service = ClientTemplate.class, property = "service.ranking:Integer=10")
public final class NonProfit extends FrameTemplate {

  private static final String PICTURE = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120" fill="none" stroke-linecap="round"
          stroke-linejoin="round">
        <g stroke="{ink-3}" stroke-width="2">
          <path d="M120 62c-14-10-20-16-20-24a10 10 0 0 1 20-4a10 10 0 0 1 20 4c0 8-6 14-20 24z"/>
          <path d="M86 84c8-12 18-14 26-10l10 4M154 84c-8-12-18-14-26-10"/>
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
  public NonProfit() {
    super("non-profit", Sector.NON_PROFIT, PICTURE);
  }
}
