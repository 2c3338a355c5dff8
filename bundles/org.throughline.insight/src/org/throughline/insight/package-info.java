/**
 * What people really said and how fast they were really answered: conversations in, figures and insight cards out.
 *
 * <p>Imported messages become immutable Parquet files in the {@code data} folder of the client, one per import;
 * figures are computed over them by SQL.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.insight;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
