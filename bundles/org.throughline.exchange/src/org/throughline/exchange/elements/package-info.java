/**
 * Lists of elements as tables: which columns a class has, what stands in a cell and what a text stands for in one, the
 * file a list becomes, and what a file would do to a client before it does it.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.exchange.elements;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
