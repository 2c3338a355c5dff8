package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.ClientException;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.Progress;

/** Looks at the files of a client without changing anything. */
final class FileCheck {

  private final Modules modules;

  FileCheck(Modules modules) {
    this.modules = modules;
  }

  /** Every model file of a folder, those too that the client file does not list, and the attachments. */
  List<FileReport> folder(FolderLayout layout) {
    Map<String, FileReport> problems = new LinkedHashMap<>();
    List<FileReport> reports = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try {
      LoadedClient loaded = SteadyReading.of(layout,
          reader -> new ClientLoader(layout, modules, reader, Map.of(), Progress.none()).load());
      loaded.problems().forEach(problem -> problems.put(problem.path(), problem));
      for (StoredFile file : loaded.files()) {
        seen.add(file.path());
        reports.add(problems.getOrDefault(file.path(),
            new FileReport(file.path(), FileReport.State.READABLE, null)));
      }
      for (String path : PackedClient.paths(layout.folder())) {
        if (path.endsWith(FolderLayout.EXTENSION) && seen.add(path)) {
          reports.add(new FileReport(path, FileReport.State.READABLE,
              Message.of(FileCheck.class, "file.not.listed", layout.folder().resolve(path))));
        }
      }
      reports.addAll(new AttachmentCheck(layout).of(loaded.client()));
    } catch (ClientException unusable) {
      reports.add(new FileReport(FolderLayout.CLIENT_FILE, state(unusable), unusable.text()));
    } catch (IOException unreadable) {
      reports.add(new FileReport("", FileReport.State.DAMAGED, Message.of(FileCheck.class, "folder.unreadable",
          layout.folder(), String.valueOf(unreadable.getMessage()))));
    }
    return reports;
  }

  /** One model file by itself. */
  FileReport file(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > FolderReader.LARGEST) {
        return new FileReport(name, FileReport.State.DAMAGED,
            Message.of(FileCheck.class, "file.too.large", file, FolderReader.LARGEST >> 20));
      }
      byte[] content = Files.readAllBytes(file);
      FileHead head = FileHead.read(content);
      if (head.format() > Modules.CLIENT_FORMAT && modules.knows(head.namespace())) {
        return new FileReport(name, FileReport.State.NEWER, Message.of(FileCheck.class, "file.newer", file));
      }
      if (!modules.knows(head.namespace())) {
        return new FileReport(name, FileReport.State.MISSING_MODULE,
            Message.of(FileCheck.class, "file.module", file, head.namespace()));
      }
      new ClientResource(new ClientResourceSet(modules.packages()), "file.throughline").read(content, false);
      return new FileReport(name, FileReport.State.READABLE, null);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      return new FileReport(name, FileReport.State.DAMAGED, StrangeValue.of(unreadable).map(value -> value.in(file))
          .or(() -> Position.of(unreadable)
              .map(at -> Message.of(FileCheck.class, "file.damaged.at", file, at.line(), at.column())))
          .orElseGet(() -> Message.of(FileCheck.class, "file.damaged", file)));
    }
  }

  private static FileReport.State state(ClientException unusable) {
    return switch (unusable.kind()) {
      case NEWER -> FileReport.State.NEWER;
      case NOT_FOUND -> FileReport.State.MISSING;
      case MISSING_MODULE -> FileReport.State.MISSING_MODULE;
      default -> FileReport.State.DAMAGED;
    };
  }
}
