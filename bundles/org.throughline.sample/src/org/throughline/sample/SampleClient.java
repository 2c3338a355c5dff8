package org.throughline.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.spi.SampleConversations;
import org.throughline.model.Sector;

/**
 * Makes the sample client: Zekerhuis, a Dutch insurer of homes and journeys that does not exist, with something in
 * every chapter, and the conversations people might have had with it. An OSGi service, and plain Java through the
 * other constructor; safe from any thread.
 *
 * <p>The sample is told as of {@link #today()}: what lies before has happened, what lies after is planned.
 */
@Component(service = SampleClient.class)
public final class SampleClient {

  /** The account name under which the generated conversations address the sample client. */
  public static final String BRAND = "zekerhuis";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final NewClient DETAILS =
      new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE);
  private static final SampleConversations.Request CONVERSATIONS = new SampleConversations.Request(19111, BRAND,
      List.of("nl", "en"), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 15), 38, LocalDate.of(2026, 11, 3));

  private final Clients clients;
  private final DurableWriter writer;
  private final Optional<SampleConversations> conversations;

  /** As a service: with conversations where a module is installed that makes them. */
  @Activate
  public SampleClient(@Reference Clients clients, @Reference DurableWriter writer, @Reference(cardinality = ReferenceCardinality.OPTIONAL,
      policyOption = ReferencePolicyOption.GREEDY) @Nullable SampleConversations conversations) {
    this(clients, writer, Optional.ofNullable(conversations));
  }

  /** With a chosen writer and, if wanted, a maker of conversations. */
  public SampleClient(Clients clients, DurableWriter writer, Optional<SampleConversations> conversations) {
    this.clients = clients;
    this.writer = writer;
    this.conversations = conversations;
  }

  /** The day on which the sample takes place. */
  public LocalDate today() {
    return TODAY;
  }

  /**
   * Copies the sample client into a folder and opens it for editing. Its ids are the same each time.
   *
   * @param folder missing or empty
   * @throws ClientException REFUSED when something is there already, NOT_WRITABLE when the disk refuses
   */
  public ClientSession create(Path folder) {
    clients.create(folder, DETAILS).close();
    DurableWriter.Commit commit = writer.begin(folder);
    for (String file : new String(resource("files.txt"), StandardCharsets.UTF_8).lines().toList()) {
      commit.put(file, resource("client/" + file));
    }
    commit.commit();
    return clients.open(folder, OpenMode.EDIT);
  }

  /**
   * Writes the conversations of the sample client as a CSV file, ready for import. They are generated, and say so. The
   * file is the same each time.
   *
   * @return the first and last day they cover; empty when no module is installed that makes them, and nothing is written
   * @throws ClientException NOT_WRITABLE when the disk refuses
   */
  public Optional<Covered> writeConversations(Path file) {
    return conversations.map(maker -> {
      StringBuilder table = new StringBuilder();
      try {
        maker.write(CONVERSATIONS, table);
      } catch (IOException neverOfAStringBuilder) {
        throw new UncheckedIOException(neverOfAStringBuilder);
      }
      writer.write(file, table.toString().getBytes(StandardCharsets.UTF_8));
      return new Covered(CONVERSATIONS.from(), CONVERSATIONS.until());
    });
  }

  /**
   * The days that conversations cover.
   *
   * @param from the first day
   * @param until the last day
   */
  public record Covered(LocalDate from, LocalDate until) {
  }

  private static byte[] resource(String name) {
    try (InputStream stream = SampleClient.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
