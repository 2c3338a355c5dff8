package org.throughline.internal.insight.ui;

import org.throughline.ui.ShowViewHandler;

/** Shows a view of this module. */
public final class InsightViewHandler extends ShowViewHandler {
}
