package org.throughline.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.spi.ClientTemplate;

/** The templates that are installed, with their pictures. An OSGi service; used on the UI thread. */
@Component(service = ClientTemplates.class)
public final class ClientTemplates {

  private final List<ClientTemplate> templates;

  /** As a service: every template, that of the highest ranking first. */
  @Activate
  public ClientTemplates(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) Collection<Map.Entry<Map<String, Object>, ClientTemplate>> found) {
    this.templates = found.stream()
        .sorted((a, b) -> Integer.compare(rank(b.getKey()), rank(a.getKey()))).map(Map.Entry::getValue).toList();
  }

  private static int rank(Map<String, Object> properties) {
    return properties.get("service.ranking") instanceof Integer rank ? rank : 0;
  }

  /** All of them, in the order in which they are shown. */
  public List<ClientTemplate> all() {
    return templates;
  }

  /** The one with a key. */
  public Optional<ClientTemplate> byKey(String key) {
    return templates.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /**
   * Its picture in the colours of the present theme; sharp at every zoom. Belongs to the display.
   *
   * @param width in pixels at 100 %; the height is half of it
   */
  public static Image picture(ClientTemplate template, int width) {
    Theme theme = Theme.current();
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = "org.throughline.ui.template." + template.key() + "." + theme + "." + width;
    if (registry.getDescriptor(key) == null) {
      registry.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> draw(template.picture(), theme, width * zoom / 100)));
    }
    return registry.get(key);
  }

  private static ImageData draw(String picture, Theme theme, int width) {
    String svg = picture.strip();
    for (Map.Entry<String, Color> token : Map.of("canvas", theme.canvas(), "surface", theme.surface(), "hairline",
        theme.hairline(), "border-strong", theme.borderStrong(), "ink", theme.ink(), "ink-2", theme.ink2(), "ink-3",
        theme.ink3(), "accent", theme.accent()).entrySet()) {
      svg = svg.replace("{" + token.getKey() + "}", css(token.getValue()));
    }
    svg = svg.replaceFirst("<svg ", "<svg width=\"" + width + "\" height=\"" + width / 2 + "\" ");
    return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static String css(Color color) {
    return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
  }
}
