package org.throughline.internal.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementHistories;
import org.throughline.core.ElementState;
import org.throughline.core.ElementVersion;
import org.throughline.core.RenameElement;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.testkit.TemporaryClients;

/** Earlier states from the commits of a repository. */
class GitVersionsTest {

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private final GitVersions versions = new GitVersions();

  private static void commit(Git git, String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit().setMessage(message).setAuthor("Marieke", "marieke@example.org").setSign(false).call();
  }

  private void tellsTheVersions(ClientSession session, Path repository) throws GitAPIException {
    Organisation organisation = session.client().getOrganisation();
    try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
      commit(git, "Begin");
      session.run(new RenameElement(organisation, "Kusthuis"));
      session.save();
      commit(git, "Rename the organisation");
      session.run(new RenameElement(organisation, "Strandhuis"));
      session.save();
    }
    List<ElementVersion> found = new ElementHistories(temporary.clients(), List.of(versions))
        .of(session.folder(), organisation.getId(), "client.throughline", ElementState.of(organisation), () -> false);
    assertTrue(found.stream().anyMatch(each -> each.from().origin().in(Locale.ENGLISH)
        .equals("Git: Rename the organisation (Marieke)")), found.toString());
    assertEquals("Zekerhuis", found.getLast().state().orElseThrow().values().get(ModelPackage.Literals.ELEMENT__NAME));
  }

  @Test
  void aClientFolderThatIsARepositoryTellsItsCommits() throws GitAPIException {
    ClientSession session = temporary.empty();
    tellsTheVersions(session, session.folder());
  }

  @Test
  void aClientFolderInsideARepositoryDoesToo() throws GitAPIException {
    ClientSession session = temporary.empty();
    tellsTheVersions(session, session.folder().getParent());
  }

  @Test
  void aFolderWithoutARepositoryAndADamagedOneTellNothing() throws IOException {
    ClientSession session = temporary.empty();
    assertEquals(List.of(), versions.states(session.folder(), 10));
    Files.createDirectories(session.folder().resolve(".git/objects"));
    Files.createDirectories(session.folder().resolve(".git/refs"));
    Files.writeString(session.folder().resolve(".git/HEAD"), "nonsense");
    assertEquals(List.of(), versions.states(session.folder(), 10));
  }
}
