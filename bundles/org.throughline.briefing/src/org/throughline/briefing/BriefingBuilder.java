package org.throughline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.Client;
import org.throughline.model.Organisation;

/**
 * Makes a document of the copy of a client that a reader may see: the questions of the client brief in their order, each
 * answered by what the modules contribute. A question nobody answers is left out. The same copy and request always give
 * an equal document.
 */
public final class BriefingBuilder {

  private final List<SectionProvider> providers;
  private final MarkdownText markdown = new MarkdownText();

  /** A builder that asks these providers. */
  public BriefingBuilder(List<SectionProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /**
   * The briefing.
   *
   * @param slice the copy of the client that the reader of the request may see; not changed
   */
  public Document build(Client slice, BriefingRequest request) {
    Wording wording = new Wording(language(slice));
    BriefingContext context = new BriefingContext(slice, request.readership(), request.today(), wording, markdown);
    List<Contribution> contributions = providers.stream().flatMap(provider -> provider.contribute(context).stream())
        .filter(contribution -> !contribution.blocks().isEmpty())
        .sorted(Comparator.comparing(Contribution::question).thenComparing(Contribution::order)
            .thenComparing(Contribution::key))
        .toList();
    List<DocumentSection> sections = new ArrayList<>();
    for (Question question : Question.values()) {
      List<Block> blocks = contributions.stream().filter(contribution -> contribution.question() == question)
          .flatMap(contribution -> contribution.blocks().stream()).toList();
      if (!blocks.isEmpty()) {
        sections.add(new DocumentSection(question.anchor(), context.program(question.title()), "", blocks));
      }
    }
    return new Document(wording.language(), cover(context, request), running(context, request), sections);
  }

  /** The client's language with the client's country, which decides how amounts and dates are written. */
  private static Locale language(Client client) {
    Locale language = Optional.ofNullable(client.getLanguage()).orElse(Locale.ENGLISH);
    String country = Optional.ofNullable(client.getCountry()).map(Object::toString).orElse("");
    return language.getCountry().isEmpty() && country.matches("[A-Z]{2}")
        ? new Locale.Builder().setLocale(language).setRegion(country).build() : language;
  }

  private static String name(BriefingContext context) {
    return Optional.ofNullable(context.client().getOrganisation()).map(Organisation::getName)
        .or(() -> Optional.ofNullable(context.client().getName())).filter(name -> !name.isBlank())
        .orElseGet(() -> context.say(text("client.unnamed")));
  }

  private static Cover cover(BriefingContext context, BriefingRequest request) {
    Wording wording = context.wording();
    String client = name(context);
    List<Cover.Fact> facts = new ArrayList<>();
    request.recipient().ifPresent(name -> facts.add(fact(context, "cover.for", context.own(name))));
    request.author().ifPresent(name -> facts.add(fact(context, "cover.from", context.own(name))));
    facts.add(fact(context, "cover.date", Words.program(wording.date(request.today()))));
    facts.add(fact(context, "cover.contains",
        Words.program(context.say(text("cover.contains." + request.readership().getName())))));
    Words title = request.title().map(context::own).orElseGet(() -> context.own(client));
    String lead = Optional.ofNullable(context.client().getOrganisation()).map(Organisation::getSummary).orElse("");
    return new Cover(context.own(client), context.say(text("kind." + request.readership().getName())), title,
        lead == null || lead.isBlank() ? Words.program("") : context.markdown().words(lead, context.language()), facts);
  }

  private static Cover.Fact fact(BriefingContext context, String key, Words... lines) {
    return new Cover.Fact(context.say(text(key)), List.of(lines));
  }

  private static Document.Running running(BriefingContext context, BriefingRequest request) {
    String client = name(context);
    String date = context.wording().date(request.today());
    String right = request.recipient().map(name -> context.say(text("running.for", name)))
        .orElseGet(() -> context.say(text("kind." + request.readership().getName())));
    String foot = request.author().map(name -> context.say(text("running.by", name, client, date)))
        .orElseGet(() -> context.say(text("running.made", client, date)));
    return new Document.Running(request.title().map(title -> client + ", " + title).orElse(client), right, foot);
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(BriefingBuilder.class, key, arguments);
  }
}
