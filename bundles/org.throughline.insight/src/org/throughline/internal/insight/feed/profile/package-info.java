@NullMarked
package org.throughline.internal.insight.feed.profile;

import org.jspecify.annotations.NullMarked;
