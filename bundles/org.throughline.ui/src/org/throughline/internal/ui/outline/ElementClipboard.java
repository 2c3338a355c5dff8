package org.throughline.internal.ui.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;

/**
 * Elements that were cut or copied. The clipboard of the system holds their names, for other programs, and a token by
 * which this window knows that the elements are still what was put there last.
 */
final class ElementClipboard {

  private List<EObject> elements = List.of();
  private boolean cut;
  private String token = "";

  /** Puts elements there. */
  void put(Display display, List<EObject> taken, boolean toBeMoved) {
    elements = List.copyOf(taken);
    cut = toBeMoved;
    token = UUID.randomUUID().toString();
    Naming naming = new Naming(Locale.getDefault());
    String names = taken.stream().map(naming::of).collect(Collectors.joining(System.lineSeparator()));
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(new Object[] {token, names},
          new Transfer[] {TokenTransfer.ONLY, TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  /** What was put there last; empty when something else was copied since, or the elements are in no client any more. */
  List<EObject> elements(Display display) {
    if (elements.isEmpty()) {
      return List.of();
    }
    Clipboard clipboard = new Clipboard(display);
    try {
      return token.equals(clipboard.getContents(TokenTransfer.ONLY)) ? elements : List.of();
    } finally {
      clipboard.dispose();
    }
  }

  /** Whether pasting moves the elements. */
  boolean isCut() {
    return cut;
  }

  /** What was cut was moved; the next paste copies it. */
  void moved() {
    cut = false;
  }

  /** Forgets elements of a client that is closed. */
  void forget(EObject client) {
    if (elements.stream().anyMatch(each -> org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(client, each))) {
      elements = List.of();
    }
  }

  /** Carries the token. */
  private static final class TokenTransfer extends ByteArrayTransfer {

    private static final TokenTransfer ONLY = new TokenTransfer();
    private static final String NAME = "application/x-throughline-elements";
    private static final int TYPE = registerType(NAME);

    @Override
    protected int[] getTypeIds() {
      return new int[] {TYPE};
    }

    @Override
    protected String[] getTypeNames() {
      return new String[] {NAME};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
      super.javaToNative(String.valueOf(object).getBytes(StandardCharsets.UTF_8), data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
      return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }
  }
}
