package org.throughline.core;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.core.spi.ModelModule;
import org.throughline.internal.core.store.ClientStore;
import org.throughline.internal.core.store.LoadedClient;
import org.throughline.model.Client;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Readership;

/**
 * Makes and opens clients. An OSGi service; outside OSGi it is made with the modules that are wanted. Safe from any
 * thread; each session it gives belongs to the thread that asked for it.
 */
@Component(service = Clients.class)
public final class Clients {

  private static final System.Logger LOG = System.getLogger(Clients.class.getName());

  private final List<ModelModule> modules;
  private final InstantSource clock;
  private final ClientStore store;
  private final Consumer<String> strayChanges;
  private final Supplier<List<Readership>> readers;

  /** As a service: with every module that is installed. */
  @Activate
  public Clients(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) List<ModelModule> modules, @Reference DurableWriter writer,
      @Reference Preferences preferences,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy) {
    this(modules, InstantSource.system(), writer, Clients::warn, policy == null ? WorkPolicy.ANYWHERE : policy,
        () -> preferences.get(Preferences.BACKUPS_KEPT), () -> preferences.get(Preferences.SHARED_WITH));
  }

  /** With chosen modules, clock and writer. */
  public Clients(Collection<? extends ModelModule> modules, InstantSource clock, DurableWriter writer) {
    this(modules, clock, writer, Clients::warn, WorkPolicy.ANYWHERE);
  }

  private static void warn(String change) {
    LOG.log(System.Logger.Level.WARNING, "A client was changed outside an operation, which cannot be undone: " + change);
  }

  /**
   * With a say in what happens when a module changes a client outside an operation, and in where the disk may be read;
   * the writer has its own policy. Tests throw, so that the fault is found; the product logs it and treats the file as
   * changed.
   *
   * @param strayChanges is told of each such change, worded for developers, on the thread that makes it
   */
  public Clients(Collection<? extends ModelModule> modules, InstantSource clock, DurableWriter writer,
      Consumer<String> strayChanges, WorkPolicy policy) {
    this(modules, clock, writer, strayChanges, policy, Preferences.BACKUPS_KEPT::byDefault, Preferences.SHARED_WITH::byDefault);
  }

  private Clients(Collection<? extends ModelModule> modules, InstantSource clock, DurableWriter writer,
      Consumer<String> strayChanges, WorkPolicy policy, IntSupplier backupsKept, Supplier<List<Readership>> readers) {
    this.modules = List.copyOf(modules);
    this.readers = readers;
    this.clock = clock;
    this.store = new ClientStore(this.modules, clock, writer, policy, backupsKept);
    this.strayChanges = strayChanges;
    warmUp(ModelPackage.eINSTANCE);
    this.modules.forEach(module -> module.packages().forEach(Clients::warmUp));
  }

  /** EMF computes what a class inherits when first asked, which is not safe from several threads; so it is asked now. */
  private static void warmUp(EPackage ePackage) {
    ePackage.getEClassifiers().forEach(classifier -> {
      if (classifier instanceof EClass type) {
        type.getEAllStructuralFeatures();
        type.getEAllAttributes();
        type.getEAllReferences();
        type.getEAllContainments();
        type.getEAllSuperTypes();
        type.getEIDAttribute();
      }
    });
    ePackage.getESubpackages().forEach(Clients::warmUp);
  }

  /** What it reads and writes with. */
  ClientStore store() {
    return store;
  }

  /** The modules it knows, package {@code model} left out. */
  public List<ModelModule> modules() {
    return modules;
  }

  /**
   * Makes a client folder and opens it.
   *
   * @param folder missing or empty
   * @throws ClientException REFUSED when something is there already, NOT_WRITABLE when the disk refuses
   */
  public ClientSession create(Path folder, NewClient details) {
    return session(store.create(folder, client(details)));
  }

  /**
   * Makes a client folder that begins with a template, and opens it. The frame is saved, so there is nothing to undo.
   *
   * @param folder missing or empty
   * @throws ClientException REFUSED when something is there already, NOT_WRITABLE when the disk refuses
   */
  public ClientSession create(Path folder, NewClient details, ClientTemplate template) {
    try (ClientSession session = create(folder, details)) {
      session.run(new Operation() {
        @Override
        public Message label() {
          return Message.of(Clients.class, "operation.template", template.name());
        }

        @Override
        public void apply(Edit edit) {
          template.fill(edit, details);
        }
      });
      session.save();
    }
    return open(folder, OpenMode.EDIT);
  }

  private Client client(NewClient details) {
    Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
    organisation.setId(Ids.fresh());
    organisation.setName(details.name());
    organisation.setSector(details.sector());
    Client client = ModelFactory.eINSTANCE.createClient();
    client.setId(Ids.fresh());
    client.setName(details.name());
    client.setLanguage(details.language());
    client.setCountry(details.country());
    client.setZone(details.zone());
    client.setOrganisation(organisation);
    client.getSharedWith().addAll(readers.get());
    return client;
  }

  /**
   * Opens a client folder.
   *
   * @throws ClientException NOT_FOUND when it is no client, DAMAGED or NEWER when its client file cannot be read
   */
  public ClientSession open(Path folder, OpenMode mode) {
    return open(folder, mode, Progress.none());
  }

  /**
   * Opens a client folder like {@link #open(Path, OpenMode)}.
   *
   * @param progress may cancel it; the folder is free again then
   */
  public ClientSession open(Path folder, OpenMode mode, Progress progress) {
    return session(store.load(folder, mode == OpenMode.EDIT, progress));
  }

  private ClientSession session(LoadedClient loaded) {
    return new ClientSession(store, loaded, modules, clock, strayChanges);
  }

  /**
   * Unsaved work of a session that did not end well; empty while a session that may still be open has the folder. Ask
   * before opening: {@link #open} for editing takes the work for not wanted and keeps it among the backups only.
   */
  public Optional<Recovery> recovery(Path folder) {
    return store.recovery(folder);
  }

  /** Opens a client folder for editing with its unsaved work, which still has to be saved. */
  public ClientSession openRecovered(Path folder) {
    return openRecovered(folder, Progress.none());
  }

  /** Opens like {@link #openRecovered(Path)}; the progress may cancel it. */
  public ClientSession openRecovered(Path folder, Progress progress) {
    return session(store.loadRecovered(folder, true, progress));
  }

  /** The kept earlier states of a client, the newest first: the last ten, and the last of each of fourteen days. */
  public List<Backup> backups(Path folder) {
    return store.backups(folder);
  }

  /**
   * Puts an earlier state back, after keeping the present one.
   *
   * @throws ClientException IN_USE when the client is open for editing, DAMAGED when the backup is not complete
   */
  public void restore(Path folder, Backup backup) {
    store.restore(folder, backup);
  }

  /** Packs a client folder into one file for mail, without locks, autosaves and backups. */
  public void pack(Path folder, Path file) {
    pack(folder, file, Progress.none());
  }

  /** Packs like {@link #pack(Path, Path)}; when the progress cancels it, the file is as it was before. */
  public void pack(Path folder, Path file, Progress progress) {
    store.pack(folder, file, progress);
  }

  /** Unpacks a packed client into a missing folder, wholly or not at all. */
  public void unpack(Path file, Path folder) {
    unpack(file, folder, Progress.none());
  }

  /** Unpacks like {@link #unpack(Path, Path)}; when the progress cancels it, nothing is there. */
  public void unpack(Path file, Path folder, Progress progress) {
    store.unpack(file, folder, progress);
  }

  /** Looks at each model file of a folder or packed file, or at one model file, without changing anything. */
  public List<FileReport> check(Path folderOrFile) {
    return store.check(folderOrFile);
  }
}
