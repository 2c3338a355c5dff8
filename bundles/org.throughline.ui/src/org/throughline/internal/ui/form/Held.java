package org.throughline.internal.ui.form;

import org.jspecify.annotations.Nullable;

/**
 * What the objects of a form hold in one feature.
 *
 * @param value the value they all have; for a list what all of them have; null for none
 * @param mixed whether they differ
 */
public record Held(@Nullable Object value, boolean mixed) {
}
