package org.throughline.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.internal.ui.Drawing;

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
      registry.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> new Drawing(template.picture()).in(theme, width * zoom / 100)));
    }
    return registry.get(key);
  }
}
