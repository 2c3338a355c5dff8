/**
 * What imported data says: a catalogue of figures, each one query over the stored rows of posts, daily figures and
 * conversations. All obey one filter, and each shows the SQL, the datasets and the rows it rests on.
 *
 * <p>{@code Figures} is where to begin: it opens the data of a client as {@code FigureData}, which answers. The views and
 * tables that figures and saved queries are asked of are told in {@code docs/insight-figures.md}.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight.figure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
