package org.throughline.cli.hostile;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.WholeCopy;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.template.MakeBriefing;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.cli.PlainProgram;
import org.throughline.core.Clients;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** The sample client with a briefing of every template, in whose texts anything can be written. */
final class HostileClient implements AutoCloseable {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  /** They say which element, which text or which module is meant: with others there is nothing to read. */
  private static final Set<EAttribute> MEANT = Set.of(ModelPackage.Literals.ELEMENT_REF__TARGET_ID,
      ModelPackage.Literals.ELEMENT_REF__TARGET_TYPE, ModelPackage.Literals.TRANSLATION__FEATURE,
      BriefingPackage.Literals.SECTION__CONTRIBUTION, BriefingPackage.Literals.SELECTION__ELEMENT_TYPE,
      BriefingPackage.Literals.SELECTION__TAGS, BriefingPackage.Literals.SELECTION__WORDS);
  private static final Set<String> CODES = Set.of("Country", "Hash");

  private final ClientSession session;
  private final List<String> briefings;

  /** What is written into the texts. */
  @FunctionalInterface
  interface Texts {

    /**
     * The text for an attribute of an element.
     *
     * @param place which one it is, counted through the whole client
     */
    String of(EAttribute attribute, int place);
  }

  /** @param folder empty or missing; the client lies there afterwards */
  HostileClient(Path folder) {
    Clients clients = new Clients(PackageModule.product(), InstantSource.system(), new DurableWriter());
    session = new SampleClient(clients, new DurableWriter(), Optional.empty()).create(folder);
    for (ShippedTemplate each : ShippedTemplate.values()) {
      session.run(new MakeBriefing(each, each.key()));
    }
    briefings = session.index().<Briefing>all(Briefing.class).stream().map(Briefing::getId).toList();
  }

  /** How many briefings it has: one of every template and those of the sample. */
  int size() {
    return briefings.size();
  }

  /** The document of one of its briefings as it is. */
  Document document(int briefing) {
    return document(WholeCopy.of(session), briefing, "Bureau Vonk");
  }

  /**
   * A copy of the client in which each text is another one. Those that are empty are written too.
   *
   * @param texts gives them
   */
  Client with(Texts texts) {
    Client client = WholeCopy.of(session);
    List<EObject> all = new ArrayList<>(List.of(client));
    client.eAllContents().forEachRemaining(all::add);
    int place = 0;
    for (EObject each : all) {
      for (EAttribute attribute : each.eClass().getEAllAttributes()) {
        if (isText(attribute)) {
          write(each, attribute, texts.of(attribute, place++));
        }
      }
    }
    return client;
  }

  /** The document of one of the briefings of a copy, in which what is typed for one document is this text too. */
  Document document(Client copy, int briefing, String typed) {
    Sender sender = new Sender(typed, Optional.empty(), Optional.empty(), typed);
    return new BriefingBuilder(PlainProgram.sections(), sender).build(copy, new BriefingRequest(Readership.PARTNER_AGENCY,
        Optional.of(typed), Optional.of(typed), Optional.of(briefings.get(briefing)), Optional.empty(), TODAY));
  }

  private static boolean isText(EAttribute attribute) {
    return attribute.getEAttributeType().getInstanceClass() == String.class && attribute.isChangeable()
        && !attribute.isDerived() && !attribute.isID() && !MEANT.contains(attribute)
        && !CODES.contains(attribute.getEAttributeType().getName());
  }

  @SuppressWarnings("unchecked")
  private static void write(EObject element, EAttribute attribute, String text) {
    if (attribute.isMany()) {
      EList<Object> texts = (EList<Object>) element.eGet(attribute);
      texts.clear();
      texts.add(text);
    } else {
      element.eSet(attribute, text);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
