package org.throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.briefing.lint.BriefLint;
import org.throughline.briefing.spi.Renderer;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.briefing.document.Sender;
import org.throughline.cli.spi.Command;
import org.throughline.cli.line.Lines;
import org.throughline.cli.line.ShippedRules;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.core.spi.ModelModule;
import org.throughline.core.spi.SampleConversations;
import org.throughline.dna.ledger.PromiseLedgers;
import org.throughline.dna.tone.Tones;
import org.throughline.insight.ConversationGenerator;
import org.throughline.insight.ConversationService;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.feed.FeedService;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.internal.briefing.AnswerSections;
import org.throughline.internal.briefing.AudienceSections;
import org.throughline.internal.briefing.BrandSections;
import org.throughline.internal.briefing.BriefSections;
import org.throughline.internal.briefing.CalendarSections;
import org.throughline.internal.briefing.CampaignSections;
import org.throughline.internal.briefing.CrisisSections;
import org.throughline.internal.briefing.InsightSections;
import org.throughline.internal.briefing.JourneySections;
import org.throughline.internal.briefing.LineSection;
import org.throughline.internal.briefing.MessageSections;
import org.throughline.internal.briefing.ObjectiveSections;
import org.throughline.internal.briefing.PromiseSections;
import org.throughline.internal.briefing.ResultSections;
import org.throughline.internal.briefing.StrategySections;
import org.throughline.internal.briefing.VoiceSections;
import org.throughline.internal.briefing.docx.DocxRenderer;
import org.throughline.internal.briefing.html.HtmlRenderer;
import org.throughline.internal.briefing.ics.IcsRenderer;
import org.throughline.internal.briefing.pdf.PdfRenderer;
import org.throughline.internal.briefing.pptx.PptxRenderer;
import org.throughline.internal.briefing.vcard.VcardRenderer;
import org.throughline.internal.briefing.xlsx.XlsxRenderer;
import org.throughline.internal.cli.BriefCommand;
import org.throughline.internal.cli.BriefDiffCommand;
import org.throughline.internal.cli.BriefExportCommand;
import org.throughline.internal.cli.BriefIssueCommand;
import org.throughline.internal.cli.BriefLintCommand;
import org.throughline.internal.cli.BriefListCommand;
import org.throughline.internal.cli.BriefNewCommand;
import org.throughline.internal.cli.BriefRemarksCommand;
import org.throughline.internal.cli.Briefs;
import org.throughline.internal.cli.CardAddCommand;
import org.throughline.internal.cli.CardListCommand;
import org.throughline.internal.cli.CardQuoteCommand;
import org.throughline.internal.cli.CardRefreshCommand;
import org.throughline.internal.cli.CardShowCommand;
import org.throughline.internal.cli.CheckCommand;
import org.throughline.internal.cli.CheckFileCommand;
import org.throughline.internal.cli.DatasetsCommand;
import org.throughline.internal.cli.DemoCommand;
import org.throughline.internal.cli.EraseCommand;
import org.throughline.internal.cli.ImpactCommand;
import org.throughline.internal.cli.ImportCommand;
import org.throughline.internal.cli.InfoCommand;
import org.throughline.internal.cli.InsightsCommand;
import org.throughline.internal.cli.LedgerCommand;
import org.throughline.internal.cli.NewCommand;
import org.throughline.internal.cli.PackCommand;
import org.throughline.internal.cli.QueryForgetCommand;
import org.throughline.internal.cli.QueryListCommand;
import org.throughline.internal.cli.QueryRunCommand;
import org.throughline.internal.cli.QuerySaveCommand;
import org.throughline.internal.cli.SampleCommand;
import org.throughline.internal.cli.TableExportCommand;
import org.throughline.internal.cli.TableImportCommand;
import org.throughline.internal.cli.ToneCommand;
import org.throughline.internal.cli.TraceCommand;
import org.throughline.internal.cli.UnpackCommand;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.internal.sample.template.Insurer;
import org.throughline.internal.sample.template.Municipality;
import org.throughline.internal.sample.template.NonProfit;
import org.throughline.internal.sample.template.Retailer;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** The program wired by hand, as OSGi would wire it, so that tests need no framework. */
public final class PlainProgram {

  private PlainProgram() {
  }

  /** With every module of the product. */
  public static CommandLineProgram make(Path keys) {
    return make(PackageModule.product(), keys, List.of());
  }

  /** With chosen modules and further commands. */
  public static CommandLineProgram make(List<? extends ModelModule> modules, Path keys, List<? extends Command> more) {
    Clients clients = new Clients(modules, InstantSource.system(), new DurableWriter());
    Briefs briefs = new Briefs(sections(), renderers(), new DurableWriter(), InstantSource.system(),
        () -> Sender.NOBODY);
    ConversationService conversations = new ConversationService(new DurableWriter(), InstantSource.system(), keys);
    ErasureService erasures = new ErasureService(new DurableWriter(), keys);
    SampleClient sample = new SampleClient(clients, new DurableWriter(), generator());
    List<Command> commands = new ArrayList<>(List.of(new NewCommand(clients, templates()), new InfoCommand(clients),
        new ImportCommand(clients, conversations,
            new FeedService(new DurableWriter(), ShippedProfiles.all(), InstantSource.system(), keys), erasures),
        new DatasetsCommand(clients, new DurableWriter()), new EraseCommand(clients, erasures),
        new CardListCommand(clients, new EvidenceService(null)), new CardShowCommand(clients, new EvidenceService(null)),
        new CardAddCommand(clients, new EvidenceService(null)), new CardRefreshCommand(clients, new EvidenceService(null)),
        new CardQuoteCommand(clients, new EvidenceService(null)), new QueryListCommand(clients),
        new QueryRunCommand(clients, new Figures(new DurableWriter(), keys)), new QuerySaveCommand(clients, new Figures(new DurableWriter(), keys)),
        new QueryForgetCommand(clients),
        new InsightsCommand(clients, new Figures(new DurableWriter(), keys)), new BriefCommand(clients, briefs),
        new BriefListCommand(clients), new BriefLintCommand(clients, new BriefLint(briefRules())),
        new BriefExportCommand(clients, briefs), new BriefDiffCommand(clients, briefs), new BriefNewCommand(clients),
        new BriefIssueCommand(clients, briefs), new BriefRemarksCommand(clients),
        new PackCommand(clients),
        new UnpackCommand(clients), new CheckFileCommand(clients), new ToneCommand(clients, new Tones()),
        new SampleCommand(sample), new DemoCommand(clients, sample, conversations, briefs),
        new LedgerCommand(clients, new PromiseLedgers()), new TableExportCommand(clients, new DurableWriter()),
        new TableImportCommand(clients), new CheckCommand(clients, catalog()), new TraceCommand(clients, catalog()),
        new ImpactCommand(clients, catalog())));
    commands.addAll(more);
    return new CommandLineProgram(commands, "1.0.0.test");
  }

  /** The line of every module; rules are given to {@link CheckCommand} by the tests that need them. */
  public static RuleCatalog catalog() {
    return new RuleCatalog(List.of(), Lines.sources(), List.of());
  }

  /** What is asked of briefings. */
  private static RuleCatalog briefRules() {
    try {
      return new RuleCatalog(ShippedRules.all(), Lines.sources(), List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static List<ClientTemplate> templates() {
    return List.of(new Insurer(), new Retailer(), new Municipality(), new NonProfit());
  }

  public static List<SectionProvider> sections() {
    return List.of(new AnswerSections(), new AudienceSections(), new BrandSections(), new BriefSections(),
        new CalendarSections(), new CampaignSections(), new CrisisSections(), new InsightSections(),
        new JourneySections(), new LineSection(), new MessageSections(), new ObjectiveSections(), new PromiseSections(),
        new ResultSections(), new StrategySections(), new VoiceSections());
  }

  public static List<Renderer> renderers() {
    return List.of(new DocxRenderer(), new HtmlRenderer(), new IcsRenderer(), new PdfRenderer(), new PptxRenderer(),
        new VcardRenderer(), new XlsxRenderer());
  }

  private static Optional<SampleConversations> generator() {
    return Optional.of(new ConversationGenerator());
  }

  /** Runs the program in this process, to be looked at by a person. */
  public static void main(String[] arguments) {
    int code = make(Path.of(System.getProperty("throughline.keys", "keys"))).run(Arrays.asList(arguments),
        new Surroundings(new PrintWriter(System.out), new PrintWriter(System.err), false, 80, Path.of(""),
            Locale.getDefault(), Path.of(System.getProperty("java.io.tmpdir"))));
    System.exit(code);
  }
}
