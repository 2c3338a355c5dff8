package org.throughline.internal.team;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.EarlierState;
import org.throughline.core.Message;
import org.throughline.core.spi.VersionSource;

/**
 * The commits of the Git repository in which a client folder lies, as earlier states. It reads the repository's objects
 * only; no hooks or filters run and nothing goes over the network.
 */
@Component(service = VersionSource.class)
public final class GitVersions implements VersionSource {

  private static final System.Logger LOG = System.getLogger(GitVersions.class.getName());
  private static final String MODEL = ".throughline";
  private static final int LARGEST = 64 << 20;

  @Override
  public List<EarlierState> states(Path folder, int limit) {
    List<EarlierState> states = new ArrayList<>();
    try (Repository repository = open(folder)) {
      ObjectId head = repository == null ? null : repository.resolve(Constants.HEAD);
      if (repository == null || head == null) {
        return List.of();
      }
      String inside = inside(repository, folder);
      try (RevWalk commits = new RevWalk(repository)) {
        commits.markStart(commits.parseCommit(head));
        commits.sort(RevSort.COMMIT_TIME_DESC);
        if (!inside.isEmpty()) {
          commits.setTreeFilter(AndTreeFilter.create(PathFilter.create(inside), TreeFilter.ANY_DIFF));
        }
        for (RevCommit commit : commits) {
          if (states.size() == limit) {
            break;
          }
          states.add(state(repository, commit, inside));
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      // A damaged repository has nothing to tell; the backups may.
      LOG.log(System.Logger.Level.INFO, "The Git repository of " + folder + " cannot be read", unreadable);
    }
    return List.copyOf(states);
  }

  private static @Nullable Repository open(Path folder) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
    builder.findGitDir(real(folder));
    return builder.getGitDir() == null ? null : builder.build();
  }

  private static File real(Path folder) throws IOException {
    return folder.toRealPath().toFile();
  }

  /** The path of the client folder inside the repository, with forward slashes; empty for the repository itself. */
  private static String inside(Repository repository, Path folder) throws IOException {
    Path top = repository.getWorkTree().toPath().toRealPath();
    return top.relativize(folder.toRealPath()).toString().replace(File.separatorChar, '/');
  }

  private static EarlierState state(Repository repository, RevCommit commit, String inside) throws IOException {
    Map<String, String> files = new HashMap<>();
    int skipped = inside.isEmpty() ? 0 : inside.length() + 1;
    try (TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      if (!inside.isEmpty()) {
        tree.setFilter(PathFilter.create(inside));
      }
      while (tree.next()) {
        if (tree.getPathString().endsWith(MODEL) && tree.getPathLength() > skipped) {
          files.put(tree.getPathString().substring(skipped), tree.getObjectId(0).name());
        }
      }
    }
    return new EarlierState(commit.name(), Instant.ofEpochSecond(commit.getCommitTime()),
        Message.of(GitVersions.class, "version.commit", commit.getShortMessage(), commit.getAuthorIdent().getName()),
        files);
  }

  @Override
  public Optional<byte[]> content(Path folder, EarlierState state, String path) {
    String object = state.files().get(path);
    if (object == null || !ObjectId.isId(object)) {
      return Optional.empty();
    }
    try (Repository repository = open(folder)) {
      if (repository == null) {
        return Optional.empty();
      }
      ObjectLoader loader = repository.open(ObjectId.fromString(object), Constants.OBJ_BLOB);
      return Optional.of(loader.getBytes(LARGEST));
    } catch (IOException | LargeObjectException unreadable) {
      LOG.log(System.Logger.Level.INFO, path + " cannot be read from Git", unreadable);
      return Optional.empty();
    }
  }
}
