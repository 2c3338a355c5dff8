package org.throughline.internal.cli.app;

import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.throughline.cli.CommandLineProgram;

/** Runs the command line in Equinox: its arguments go in, its exit code comes out. */
public final class CommandLineApplication implements IApplication {

  private static final long PATIENCE_MILLIS = 30_000;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    List<String> arguments =
        Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
    startServices(bundles);
    ServiceTracker<CommandLineProgram, CommandLineProgram> programs =
        new ServiceTracker<>(bundles, CommandLineProgram.class, null);
    programs.open();
    try {
      CommandLineProgram program = programs.waitForService(PATIENCE_MILLIS);
      if (program == null) {
        System.err.println("Throughline is not installed completely: its command line did not start. Install it again.");
        return CommandLineProgram.UNEXPECTED;
      }
      return program.run(arguments, new Process().surroundings());
    } finally {
      programs.close();
    }
  }

  /** Equinox starts a bundle when a class of it is first needed; services must be there before. */
  private static void startServices(BundleContext bundles) {
    for (Bundle bundle : bundles.getBundles()) {
      boolean offers = bundle.getHeaders("").get("Service-Component") != null;
      if (offers && bundle.getState() == Bundle.RESOLVED) {
        try {
          bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException broken) {
          // What it would have brought is missing then, like that of a module that is not installed.
          System.getLogger(CommandLineApplication.class.getName()).log(System.Logger.Level.WARNING,
              "A bundle does not start: " + bundle.getSymbolicName(), broken);
        }
      }
    }
  }

  @Override
  public void stop() {
    // A command ends by itself.
  }
}
