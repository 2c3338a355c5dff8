/**
 * What a module implements to add a command. A command's options and parameters are fields with the annotations of
 * picocli; its texts lie in {@code helpmessages.properties} (and {@code _nl}, {@code _sv}) beside its class, each key
 * beginning with the command's name and a dot:
 * <ul>
 * <li>{@code summary}: one line for the list of commands
 * <li>{@code description}: what it does, in whole sentences
 * <li>the name of an option without its dashes, or the {@code descriptionKey} of a parameter: what it is for
 * <li>{@code examples}: command lines that work, one a line
 * </ul>
 */
@Version("1.0.0")
@NullMarked
package org.throughline.cli.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
