package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.core.Slice;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.SecretPair;

/** A reader cannot tell from a slice what the reader may not see: not by values, order, counts, ids or gaps. */
class NonInterferenceTest {

  @Test
  void clientsThatDifferOnlyInSecretsGiveTheSameSlice() {
    sameSlices(25);
  }

  @Test
  @Tag("long")
  void fiveHundredPairsGiveTheSameSlice() {
    sameSlices(500);
  }

  private static void sameSlices(int pairs) {
    long seen = 0;
    for (SecretPair pair : SecretPair.pairs(pairs).toList()) {
      String story = "seed " + pair.seed();
      assertNotEquals(ClientSnapshot.of(pair.one()).text(), ClientSnapshot.of(pair.other()).text(), story);
      Slice one = Slice.of(pair.one(), pair.reader());
      Slice other = Slice.of(pair.other(), pair.reader());
      assertEquals(ClientSnapshot.of(one.client()).text(), ClientSnapshot.of(other.client()).text(), story);
      assertArrayEquals(bytes(one), bytes(other), story);
      seen += ModelBuilder.tree(one.client()).size();
    }
    assertTrue(seen > pairs * 50L, "only " + seen + " objects were seen at all");
  }

  private static byte[] bytes(Slice slice) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      List<EObject> roots = new ArrayList<>(slice.client().getChapters());
      roots.addFirst(slice.client());
      XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("slice.xmi"));
      resource.getContents().addAll(roots);
      resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
