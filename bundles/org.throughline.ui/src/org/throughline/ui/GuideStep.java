package org.throughline.ui;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Worded;

/**
 * One step of a sheet.
 *
 * @param id unique within its sheet
 * @param title what is done, in the imperative
 * @param text why, and how without this guide
 * @param show shows where it is done, on the UI thread; null when there is nothing to show
 * @param act does it, or begins to, on the UI thread; null when only the person can
 * @param done whether the open client shows that it is done; null when nothing shows it, then it is done once it was
 *     begun here
 */
public record GuideStep(String id, Worded title, Worded text, @Nullable Runnable show, @Nullable Runnable act,
    @Nullable Predicate<Desk> done) {
}
