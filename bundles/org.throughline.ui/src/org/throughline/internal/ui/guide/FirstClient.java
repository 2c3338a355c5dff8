package org.throughline.internal.ui.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.Worded;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.model.journey.Touchpoint;
import org.throughline.ui.Desk;
import org.throughline.ui.Fields;
import org.throughline.ui.GuideSheet;
import org.throughline.ui.GuideStep;
import org.throughline.ui.Trouble;

/** From nothing to a briefing: a client, what it wants, what it promises, one answer, and a copy for the client. */
@Component(service = GuideSheet.class, property = "service.ranking:Integer=1000")
public final class FirstClient implements GuideSheet {

  private static final String BRIEF = "org.throughline.briefing.ui.export";

  @Override
  public String id() {
    return "first-client";
  }

  @Override
  public Worded title() {
    return word("first.title");
  }

  @Override
  public Worded introduction() {
    return word("first.introduction");
  }

  @Override
  public List<GuideStep> steps() {
    return List.of(
        step("client", null, () -> command("org.throughline.ui.new"), desk -> desk.session().isPresent()),
        step("objective", show(FirstClient::objective), FirstClient::addObjective,
            has(FirstClient::objective, Objective::getWording)),
        step("promise", show(FirstClient::promise), FirstClient::addPromise,
            has(FirstClient::promise, Promise::getWording)),
        step("serves", field(FirstClient::promise, DnaPackage.Literals.PROMISE__SERVES), FirstClient::serve,
            is(FirstClient::promise, promise -> !promise.getServes().isEmpty())),
        step("standard", field(FirstClient::promise, DnaPackage.Literals.PROMISE__STANDARDS),
            () -> add(FirstClient::promise, DnaPackage.Literals.PROMISE__STANDARDS),
            is(FirstClient::promise, promise -> !promise.getStandards().isEmpty())),
        step("answer", field(FirstClient::question, ModelPackage.Literals.KEY_QUESTION__ANSWER), FirstClient::answer,
            desk -> any(desk, KeyQuestion.class, question -> written(question.getAnswer()))),
        step("touchpoint", field(session -> first(session, Touchpoint.class),
            JourneyPackage.Literals.TOUCHPOINT__PROMISES), null,
            desk -> any(desk, Touchpoint.class, touchpoint -> !touchpoint.getPromises().isEmpty())),
        step("share", field(session -> Optional.of(session.client()), ModelPackage.Literals.ELEMENT__SHARED_WITH),
            FirstClient::share, is(session -> Optional.of(session.client()),
                client -> client.getSharedWith().contains(Readership.CLIENT))),
        step("save", null, () -> command("org.throughline.ui.save"),
            desk -> desk.session().filter(session -> !session.isDirty()).isPresent() && desk.savedAt().isPresent()),
        step("brief", null, () -> command(BRIEF), null));
  }

  private static GuideStep step(String id, @Nullable Runnable show, @Nullable Runnable act,
      @Nullable Predicate<Desk> done) {
    return new GuideStep(id, word("first." + id), word("first." + id + ".text"), show, act, done);
  }

  // ---- what shows that a step is done

  private static Optional<Objective> objective(ClientSession session) {
    return session.index().all(Objective.class).stream()
        .filter(each -> each.getLevel() == ObjectiveLevel.ORGANISATION).findFirst();
  }

  private static Optional<Promise> promise(ClientSession session) {
    return first(session, Promise.class);
  }

  private static Optional<KeyQuestion> question(ClientSession session) {
    return first(session, KeyQuestion.class);
  }

  private static <T extends EObject> Optional<T> first(ClientSession session, Class<T> type) {
    return session.index().all(type).stream().findFirst();
  }

  private static boolean written(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static <T> Predicate<Desk> has(Function<ClientSession, Optional<T>> finder, Function<T, String> text) {
    return is(finder, found -> written(text.apply(found)));
  }

  private static <T> Predicate<Desk> is(Function<ClientSession, Optional<T>> finder, Predicate<T> condition) {
    return desk -> desk.session().flatMap(finder).filter(condition).isPresent();
  }

  private static <T extends EObject> boolean any(Desk desk, Class<T> type, Predicate<T> condition) {
    return desk.session().filter(session -> session.index().all(type).stream().anyMatch(condition)).isPresent();
  }

  // ---- what the buttons do

  private static Desk desk() {
    return PlatformUI.getWorkbench().getService(Desk.class);
  }

  private static Runnable show(Function<ClientSession, ? extends Optional<? extends EObject>> finder) {
    return () -> desk().session().ifPresent(session -> finder.apply(session)
        .ifPresentOrElse(desk()::show, () -> desk().show(session.client())));
  }

  private static Runnable field(Function<ClientSession, ? extends Optional<? extends EObject>> finder,
      EStructuralFeature feature) {
    return () -> desk().session().ifPresent(session -> finder.apply(session)
        .ifPresentOrElse(found -> Fields.show(found, feature), () -> desk().show(session.client())));
  }

  private static void command(String id) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }

  private static void addObjective() {
    desk().session().ifPresent(session -> objective(session).ifPresentOrElse(
        found -> Fields.show(found, DnaPackage.Literals.OBJECTIVE__WORDING),
        () -> addToDna(DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES, DnaPackage.Literals.OBJECTIVE__WORDING)));
  }

  private static void addPromise() {
    desk().session().ifPresent(session -> promise(session).ifPresentOrElse(
        found -> Fields.show(found, DnaPackage.Literals.PROMISE__WORDING),
        () -> addToDna(DnaPackage.Literals.DNA_CHAPTER__PROMISES, DnaPackage.Literals.PROMISE__WORDING)));
  }

  /** Adds an element to the chapter, which is made where there is none yet, and puts the cursor into its text. */
  private static void addToDna(EReference list, EStructuralFeature field) {
    Operation adding = new Operation() {
      @Override
      public Message label() {
        return word("operation.add", new ModelLabel(list.getEReferenceType()));
      }

      @Override
      public void apply(org.throughline.core.Edit edit) {
        DnaChapter chapter = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
        named(chapter);
        edit.run(AddElement.of(chapter, list, list.getEReferenceType(), newName(list)));
      }
    };
    desk().run(adding).added().stream().filter(each -> list.getEReferenceType().isInstance(each)).findFirst()
        .ifPresent(added -> Fields.show(added, field));
  }

  private static void named(Chapter chapter) {
    if (!written(chapter.getName())) {
      chapter.setName(new ModelLabel(chapter.eClass()).in(Locale.getDefault()));
    }
  }

  private static String newName(EReference list) {
    return new NewName(list.getEReferenceType()).in(Locale.getDefault());
  }

  private static void add(Function<ClientSession, ? extends Optional<? extends EObject>> finder, EReference list) {
    desk().session().flatMap(finder::apply).ifPresent(parent -> desk()
        .run(AddElement.of(parent, list, list.getEReferenceType(), newName(list))).added().stream().findFirst()
        .ifPresent(desk()::show));
  }

  /** Lets the promise serve the objective that is there. */
  private static void serve() {
    desk().session().ifPresent(session -> promise(session).ifPresent(promise -> objective(session)
        .ifPresent(objective -> {
          desk().run(new Operation() {
            @Override
            public Message label() {
              return word("operation.serve", ModelLabel.name(promise));
            }

            @Override
            public void apply(org.throughline.core.Edit edit) {
              promise.getServes().add(objective);
            }
          });
          Fields.show(promise, DnaPackage.Literals.PROMISE__SERVES);
        })));
  }

  private static void answer() {
    desk().session().ifPresent(session -> question(session).ifPresentOrElse(
        found -> Fields.show(found, ModelPackage.Literals.KEY_QUESTION__ANSWER),
        () -> add(each -> Optional.ofNullable(each.client().getOrganisation()),
            ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS)));
  }

  private static void share() {
    desk().session().map(ClientSession::client).ifPresent(client -> desk().run(new Operation() {
      @Override
      public Message label() {
        return word("operation.share", ModelLabel.name(client));
      }

      @Override
      public void apply(org.throughline.core.Edit edit) {
        Client shared = edit.client();
        if (!shared.getSharedWith().contains(Readership.CLIENT)) {
          shared.getSharedWith().add(Readership.CLIENT);
        }
      }
    }));
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(FirstClient.class, key, arguments);
  }
}
