/** What has to hold of insights and the evidence they rest on. */
@NullMarked
package org.throughline.internal.insight.rule;

import org.jspecify.annotations.NullMarked;
