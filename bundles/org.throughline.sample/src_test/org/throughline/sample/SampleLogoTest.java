package org.throughline.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.model.Attachment;

/** The logo of the sample client is what is drawn in {@link SampleLogo}; to draw another, write that one's file. */
class SampleLogoTest {

  @TempDir
  private Path temporary;

  @Test
  void theLogoOfTheBrandIsTheDrawnOne() throws IOException {
    DurableWriter writer = new DurableWriter();
    SampleClient sample =
        new SampleClient(new Clients(ProductModule.all(), InstantSource.system(), writer), writer, Optional.empty());
    try (ClientSession session = sample.create(temporary.resolve("zekerhuis"))) {
      Attachment logo = session.index().<Attachment>all(Attachment.class).stream()
          .filter(it -> "zekerhuis-logo.png".equals(it.getFileName())).findFirst().orElseThrow();
      byte[] content = new AttachmentFiles(session.folder(), writer).content(logo.getHash()).orElseThrow();
      assertEquals(content.length, logo.getByteSize());
      BufferedImage kept = ImageIO.read(new ByteArrayInputStream(content));
      BufferedImage drawn = SampleLogo.drawn();
      assertEquals(drawn.getWidth(), kept.getWidth());
      assertEquals(drawn.getHeight(), kept.getHeight());
      long different = 0;
      for (int y = 0; y < kept.getHeight(); y++) {
        for (int x = 0; x < kept.getWidth(); x++) {
          different += kept.getRGB(x, y) == drawn.getRGB(x, y) ? 0 : 1;
        }
      }
      assertTrue(different < 0.01 * kept.getWidth() * kept.getHeight(), different + " dots, edges aside");
    }
  }
}
