package org.throughline.briefing;

import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.internal.briefing.Composition;
import org.throughline.internal.briefing.Letterhead;
import org.throughline.model.Client;
import org.throughline.model.Organisation;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;

/**
 * Makes a document of the copy of a client that a reader may see: the questions of the client brief in their order, each
 * answered by what the modules contribute. A question nobody answers is left out. A briefing whose sections say what fills
 * them is made of those sections instead, in their own order. The same copy and request always give an equal document.
 */
public final class BriefingBuilder {

  private final List<SectionProvider> providers;
  private final Sender agency;
  private final Optional<Function<String, Optional<byte[]>>> attachments;
  private final MarkdownText markdown = new MarkdownText();

  /** A builder that asks these providers, for nobody in particular. */
  public BriefingBuilder(List<SectionProvider> providers) {
    this(providers, Sender.NOBODY);
  }

  /** A builder that asks these providers, for an agency that hands the briefing over; it shows no logo of the client. */
  public BriefingBuilder(List<SectionProvider> providers, Sender agency) {
    this(providers, agency, Optional.empty());
  }

  /**
   * A builder that asks these providers and shows the logos of the client, for an agency that hands the briefing over.
   *
   * @param attachments the content of an attachment of the client by its fingerprint; empty where it cannot be read
   */
  public BriefingBuilder(List<SectionProvider> providers, Sender agency, Function<String, Optional<byte[]>> attachments) {
    this(providers, agency, Optional.of(attachments));
  }

  private BriefingBuilder(List<SectionProvider> providers, Sender agency,
      Optional<Function<String, Optional<byte[]>>> attachments) {
    this.providers = List.copyOf(providers);
    this.agency = agency;
    this.attachments = attachments;
  }

  /**
   * The briefing.
   *
   * @param slice the copy of the client that the reader of the request may see; not changed
   */
  public Document build(Client slice, BriefingRequest request) {
    return build(slice, request, Progress.none());
  }

  /**
   * The briefing, like {@link #build(Client, BriefingRequest)}.
   *
   * @param progress may cancel it
   */
  public Document build(Client slice, BriefingRequest request, Progress progress) {
    Wording wording = new Wording(Optional.ofNullable(slice.getLanguage()).orElse(Locale.ENGLISH));
    BriefingContext context = new BriefingContext(slice, request.readership(), briefing(slice, request), request.today(),
        wording, markdown);
    List<Contribution> asked = new ArrayList<>();
    for (int i = 0; i < providers.size(); i++) {
      progress.check();
      progress.done((double) i / providers.size());
      asked.addAll(providers.get(i).contribute(context));
    }
    List<Contribution> contributions = asked.stream()
        .filter(contribution -> !contribution.blocks().isEmpty())
        .sorted(Comparator.comparing(Contribution::question).thenComparing(Contribution::order)
            .thenComparing(Contribution::key))
        .toList();
    List<DocumentSection> sections = context.briefing().filter(Composition::isMeant)
        .map(it -> new Composition(context, providers, contributions).sections(it))
        .orElseGet(() -> questions(context, contributions));
    Letterhead letterhead = new Letterhead(context, agency, attachments);
    Sender sender = letterhead.sender();
    return new Document(wording.language(), cover(context, request, letterhead, sender),
        running(context, request, sender), sections, sender, Optional.of(request.today()));
  }

  /** The questions of the client brief, each with what answers it. */
  private static List<DocumentSection> questions(BriefingContext context, List<Contribution> contributions) {
    List<DocumentSection> sections = new ArrayList<>();
    for (Question question : Question.values()) {
      List<Block> blocks = contributions.stream().filter(contribution -> contribution.question() == question)
          .flatMap(contribution -> contribution.blocks().stream()).toList();
      if (!blocks.isEmpty()) {
        sections.add(new DocumentSection(question.anchor(), context.program(question.title()), "", blocks));
      }
    }
    return sections;
  }

  private static Optional<Briefing> briefing(Client slice, BriefingRequest request) {
    List<Briefing> briefings = new ArrayList<>();
    slice.eAllContents().forEachRemaining(element -> {
      if (element instanceof Briefing briefing) {
        briefings.add(briefing);
      }
    });
    return request.briefing().isPresent()
        ? briefings.stream().filter(briefing -> request.briefing().get().equals(briefing.getId())).findFirst()
        : briefings.stream().filter(briefing -> briefing.getReader() == request.readership())
            .filter(briefing -> briefing.getState() != BriefingState.CLOSED).findFirst();
  }

  private static String name(BriefingContext context) {
    return Optional.ofNullable(context.client().getOrganisation()).map(Organisation::getName)
        .flatMap(BriefingContext::told).or(() -> told(context.client().getName()))
        .orElseGet(() -> context.say(text("client.unnamed")));
  }

  private static Cover cover(BriefingContext context, BriefingRequest request, Letterhead letterhead, Sender sender) {
    Wording wording = context.wording();
    String client = name(context);
    List<Cover.Fact> facts = new ArrayList<>();
    request.recipient().ifPresent(name -> facts.add(fact(context, "cover.for", context.own(name))));
    List<Words> from = Stream.concat(Stream.concat(request.author().stream(), told(sender.name()).stream()).distinct()
        .map(context::own), letterhead.address().stream()).toList();
    if (!from.isEmpty()) {
      facts.add(fact(context, "cover.from", from.toArray(Words[]::new)));
    }
    facts.add(fact(context, "cover.date", Words.program(wording.date(request.today()))));
    facts.add(fact(context, "cover.contains",
        Words.program(context.say(text("cover.contains." + request.readership().getName())))));
    Words title = request.title().or(() -> context.briefing().flatMap(it -> told(it.getProposition())))
        .or(() -> context.briefing().filter(Composition::isMeant).flatMap(BriefingContext::name))
        .map(context::own).orElseGet(() -> context.own(client));
    Optional<String> lead = context.briefing().flatMap(it -> told(it.getChallenge()))
        .or(() -> Optional.ofNullable(context.client().getOrganisation()).flatMap(it -> told(it.getSummary())));
    return new Cover(context.own(client), kind(context), title,
        lead.map(text -> context.markdown().words(text, context.language())).orElse(Words.program("")), facts,
        letterhead.client(client));
  }

  private static String kind(BriefingContext context) {
    return context.briefing().map(it -> context.label(BriefingPackage.eINSTANCE.getBriefingKind(), it.getKind()))
        .orElseGet(() -> context.say(text("kind." + context.readership().getName())));
  }

  private static Cover.Fact fact(BriefingContext context, String key, Words... lines) {
    return new Cover.Fact(context.say(text(key)), List.of(lines));
  }

  private static Document.Running running(BriefingContext context, BriefingRequest request, Sender sender) {
    String client = name(context);
    String date = context.wording().date(request.today());
    String right = request.recipient().map(name -> context.say(text("running.for", name)))
        .orElseGet(() -> kind(context));
    String foot = told(sender.footer()).map(line -> context.say(text("running.imprint", line, date)))
        .or(() -> request.author().or(() -> told(sender.name()))
            .map(name -> context.say(text("running.by", name, client, date))))
        .orElseGet(() -> context.say(text("running.made", client, date)));
    return new Document.Running(request.title().map(title -> client + ", " + title).orElse(client), right,
        sender.confidential().isEmpty() ? foot
            : context.say(text("running.confidential", foot, sender.confidential())));
  }

  /** What stands on the cover before what the briefing contains. */
  static Message contains() {
    return text("cover.contains");
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(BriefingBuilder.class, key, arguments);
  }
}
