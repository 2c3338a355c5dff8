package org.throughline.internal.ui.work;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.jspecify.annotations.Nullable;
import org.throughline.core.DurableWriter;
import org.throughline.internal.ui.work.OpenWork.OpenClient;
import org.throughline.internal.ui.work.OpenWork.OpenEditor;

/**
 * Keeps what was open in a file.
 *
 * @param file need not exist yet
 * @param writer writes it
 */
public record WorkFile(Path file, DurableWriter writer) {

  private static final String ROOT = "work";
  private static final int VERSION = 1;
  private static final long LARGEST = 4 << 20;

  /**
   * What was open; nothing when there is no file.
   *
   * @throws IOException when the file cannot be understood
   */
  public OpenWork read() throws IOException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("too large to be what was written");
      }
      XMLMemento root = XMLMemento.createReadRoot(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      if (!ROOT.equals(root.getType()) || root.getInteger("version") == null || root.getInteger("version") > VERSION) {
        throw new IOException("of another version");
      }
      List<OpenClient> clients = new ArrayList<>();
      for (IMemento each : root.getChildren("client")) {
        clients.add(client(each));
      }
      return new OpenWork(clients);
    } catch (NoSuchFileException none) {
      return OpenWork.NOTHING;
    } catch (WorkbenchException | RuntimeException damaged) {
      throw new IOException(damaged);
    }
  }

  private static OpenClient client(IMemento client) {
    List<String> expanded = Stream.of(client.getChildren("expanded")).map(each -> text(each, "node")).toList();
    List<OpenEditor> editors = Stream.of(client.getChildren("editor"))
        .map(each -> new OpenEditor(text(each, "kind"), text(each, "element"), flag(each, "front"))).toList();
    return new OpenClient(Path.of(text(client, "folder")), flag(client, "open"), flag(client, "active"),
        client.getString("shown"), expanded, editors);
  }

  private static String text(IMemento memento, String key) {
    String text = memento.getString(key);
    if (text == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return text;
  }

  private static boolean flag(IMemento memento, String key) {
    return Boolean.TRUE.equals(memento.getBoolean(key));
  }

  /** Writes what is open. */
  public void write(OpenWork work) {
    XMLMemento root = XMLMemento.createWriteRoot(ROOT);
    root.putInteger("version", VERSION);
    work.clients().forEach(client -> {
      IMemento each = root.createChild("client");
      each.putString("folder", client.folder().toString());
      each.putBoolean("open", client.open());
      each.putBoolean("active", client.active());
      put(each, "shown", client.shown());
      client.expanded().forEach(node -> each.createChild("expanded").putString("node", node));
      client.editors().forEach(editor -> {
        IMemento open = each.createChild("editor");
        open.putString("kind", editor.editor());
        open.putString("element", editor.element());
        open.putBoolean("front", editor.front());
      });
    });
    StringWriter text = new StringWriter();
    try {
      root.save(text);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    writer.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void put(IMemento memento, String key, @Nullable String value) {
    if (value != null) {
      memento.putString(key, value);
    }
  }
}
