/** A robot that uses a window as a person does, for tests. */
@Version("1.0.0")
@NullMarked
package org.throughline.testkit.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
