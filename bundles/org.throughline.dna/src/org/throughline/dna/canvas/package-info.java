/**
 * The canvases of a brand: own DNA, identity prism, Brand Key, communication frame and golden circle. They order the
 * same elements in different ways: a statement that stands on several canvases is one statement, and reworded on one it
 * reads the same on the others. Each canvas is a picture made from the client, and each gesture on it an operation.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.canvas;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
