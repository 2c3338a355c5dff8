package org.throughline.internal.ui.find;

import org.jspecify.annotations.Nullable;
import org.eclipse.swt.graphics.Image;

/**
 * A line of quick access.
 *
 * @param section under which heading it stands
 * @param name what it is called
 * @param detail where it lies, or what it does
 * @param keys the keys that do the same; empty when there are none
 * @param open what happens when it is chosen
 */
record QuickEntry(String section, String name, String detail, String keys, @Nullable Image icon, Runnable open) {
}
