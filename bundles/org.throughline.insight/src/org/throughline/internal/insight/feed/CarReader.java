package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a repository of the AT protocol (CAR version 1): blocks of DAG-CBOR, among them the records and the nodes of the
 * tree that names them.
 */
public final class CarReader {

  private static final int DEEPEST = 64;

  /** A link to a block. */
  public record Link(String cid) {
  }

  /**
   * A record.
   *
   * @param number which block it is, from 1
   * @param key its path such as {@code app.bsky.feed.post/3kabc}; empty when no node names it
   * @param value its members
   */
  public record Entry(long number, String key, Map<?, ?> value) {
  }

  private final ByteBuffer bytes;
  private long unreadable;

  public CarReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** How many blocks could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /** All records that have a {@code $type}. */
  public List<Entry> entries() throws IOException {
    Map<String, Map<?, ?>> blocks = new LinkedHashMap<>();
    Map<String, String> keys = new HashMap<>();
    try {
      int header = length();
      bytes.position(bytes.position() + header);
      while (bytes.hasRemaining()) {
        int length = length();
        int end = bytes.position() + length;
        if (length <= 0 || end > bytes.limit()) {
          throw new IOException("A block reaches beyond the end");
        }
        String cid = cid();
        try {
          Object value = value(0);
          if (bytes.position() != end) {
            throw new IOException("A block of another length");
          }
          if (value instanceof Map<?, ?> map) {
            blocks.put(cid, map);
            nodes(map, keys);
          }
        } catch (IOException | RuntimeException damaged) {
          unreadable++;
        }
        bytes.position(end);
      }
    } catch (RuntimeException cutOff) {
      throw new IOException("The file ends too early", cutOff);
    }
    List<Entry> entries = new ArrayList<>();
    long number = 0;
    for (Map.Entry<String, Map<?, ?>> block : blocks.entrySet()) {
      number++;
      if (block.getValue().containsKey("$type")) {
        entries.add(new Entry(number, keys.getOrDefault(block.getKey(), ""), block.getValue()));
      }
    }
    return entries;
  }

  /** A node of the tree lists keys, each without what it shares with the one before. */
  private static void nodes(Map<?, ?> map, Map<String, String> keys) {
    if (!(map.get("e") instanceof List<?> list)) {
      return;
    }
    byte[] before = new byte[0];
    for (Object each : list) {
      if (each instanceof Map<?, ?> entry && entry.get("p") instanceof Long shared
          && entry.get("k") instanceof byte[] rest && entry.get("v") instanceof Link link && shared >= 0
          && shared <= before.length) {
        byte[] key = ByteBuffer.allocate((int) (shared + rest.length)).put(before, 0, shared.intValue()).put(rest).array();
        keys.put(link.cid, new String(key, StandardCharsets.UTF_8));
        before = key;
      }
    }
  }

  private int length() throws IOException {
    long length = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = bytes.get();
      length |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        if (length > Integer.MAX_VALUE) {
          break;
        }
        return (int) length;
      }
    }
    throw new IOException("A length that cannot be");
  }

  private String cid() throws IOException {
    int start = bytes.position();
    if (length() != 1) {
      throw new IOException("An unknown sort of link");
    }
    length();
    length();
    int hash = length();
    bytes.position(bytes.position() + hash);
    return java.util.HexFormat.of().formatHex(bytes.array(), start, bytes.position());
  }

  private @Nullable Object value(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("Too deep");
    }
    int head = bytes.get() & 0xFF;
    int major = head >> 5;
    int minor = head & 31;
    if (major == 7) {
      return switch (minor) {
        case 20 -> false;
        case 21 -> true;
        case 22, 23 -> null;
        case 27 -> bytes.getDouble();
        default -> throw new IOException("An unknown value");
      };
    }
    long argument = minor < 24 ? minor : minor == 24 ? bytes.get() & 0xFF : minor == 25 ? bytes.getShort() & 0xFFFF
        : minor == 26 ? bytes.getInt() & 0xFFFFFFFFL : minor == 27 ? bytes.getLong() : -1;
    if (argument < 0) {
      throw new IOException("A number that cannot be");
    }
    return switch (major) {
      case 0 -> argument;
      case 1 -> -1 - argument;
      case 2 -> chunk(argument);
      case 3 -> new String(chunk(argument), StandardCharsets.UTF_8);
      case 4 -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (long i = 0; i < argument; i++) {
          list.add(value(depth + 1));
        }
        yield list;
      }
      case 5 -> {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (long i = 0; i < argument; i++) {
          map.put(String.valueOf(value(depth + 1)), value(depth + 1));
        }
        yield map;
      }
      default -> {
        Object inner = value(depth + 1);
        if (argument == 42 && inner instanceof byte[] cid && cid.length > 1) {
          yield new Link(java.util.HexFormat.of().formatHex(cid, 1, cid.length));
        }
        throw new IOException("An unknown tag");
      }
    };
  }

  private byte[] chunk(long length) throws IOException {
    if (length > bytes.remaining()) {
      throw new IOException("A text reaches beyond the end");
    }
    byte[] chunk = new byte[(int) length];
    bytes.get(chunk);
    return chunk;
  }
}
