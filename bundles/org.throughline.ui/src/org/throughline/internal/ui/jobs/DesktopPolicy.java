package org.throughline.internal.ui.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.WorkPolicy;
import org.throughline.ui.Trouble;

/** Notes slow work on a thread of the window in the log, each place once. */
@Component(service = WorkPolicy.class)
public final class DesktopPolicy implements WorkPolicy {

  private static final int MOST = 50;
  private static final int FRAMES = 12;

  private final Set<String> places = ConcurrentHashMap.newKeySet();

  @Override
  public void about(Kind kind) {
    if (Display.findDisplay(Thread.currentThread()) != null && places.size() < MOST && places.add(place())) {
      Trouble.log(new IllegalStateException("Slow work on the thread of the window: " + kind));
    }
  }

  private static String place() {
    return StackWalker.getInstance().walk(frames -> frames.skip(2).limit(FRAMES)
        .map(frame -> frame.getClassName() + ":" + frame.getLineNumber()).collect(Collectors.joining(" ")));
  }
}
