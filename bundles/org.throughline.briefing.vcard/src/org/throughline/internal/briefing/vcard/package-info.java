/** Who can be asked or called according to a document, as an address book (vCard 4, RFC 6350): the same bytes each time. */
@NullMarked
package org.throughline.internal.briefing.vcard;

import org.jspecify.annotations.NullMarked;
