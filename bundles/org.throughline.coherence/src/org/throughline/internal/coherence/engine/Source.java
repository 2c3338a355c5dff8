package org.throughline.internal.coherence.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read, with the cells that read it. Most things have one or two readers, a few have thousands: so it
 * is one cell, a short array or a set, whichever is enough.
 */
class Source {

  private static final int SHORT = 8;

  private @Nullable Object readers;

  final void add(Cell reader) {
    switch (readers) {
      case null -> readers = reader;
      case Cell one -> {
        if (one != reader) {
          readers = new Cell[] {one, reader};
        }
      }
      case Cell[] few -> addToFew(few, reader);
      case Object many -> set(many).add(reader);
    }
  }

  private void addToFew(Cell[] few, Cell reader) {
    for (Cell each : few) {
      if (each == reader) {
        return;
      }
    }
    if (few.length < SHORT) {
      Cell[] more = Arrays.copyOf(few, few.length + 1);
      more[few.length] = reader;
      readers = more;
    } else {
      Set<Cell> many = Collections.newSetFromMap(new IdentityHashMap<>(4 * SHORT));
      many.addAll(Arrays.asList(few));
      many.add(reader);
      readers = many;
    }
  }

  final void remove(Cell reader) {
    switch (readers) {
      case null -> {
      }
      case Cell one -> {
        if (one == reader) {
          readers = null;
        }
      }
      case Cell[] few -> removeFromFew(few, reader);
      case Object many -> {
        Set<Cell> set = set(many);
        set.remove(reader);
        if (set.isEmpty()) {
          readers = null;
        }
      }
    }
  }

  private void removeFromFew(Cell[] few, Cell reader) {
    for (int each = 0; each < few.length; each++) {
      if (few[each] == reader) {
        if (few.length == 2) {
          readers = few[1 - each];
        } else {
          Cell[] fewer = Arrays.copyOf(few, few.length - 1);
          if (each < fewer.length) {
            fewer[each] = few[few.length - 1];
          }
          readers = fewer;
        }
        return;
      }
    }
  }

  final boolean isRead() {
    return readers != null;
  }

  /** How many cells read it. */
  final int readers() {
    return switch (readers) {
      case null -> 0;
      case Cell one -> 1;
      case Cell[] few -> few.length;
      case Object many -> set(many).size();
    };
  }

  /** Visits every reader there is now; readers may come and go meanwhile. */
  final void forEachReader(Consumer<Cell> visitor) {
    switch (readers) {
      case null -> {
      }
      case Cell one -> visitor.accept(one);
      case Cell[] few -> {
        for (Cell each : few) {
          visitor.accept(each);
        }
      }
      case Object many -> {
        for (Cell each : set(many).toArray(Cell[]::new)) {
          visitor.accept(each);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Set<Cell> set(Object many) {
    return (Set<Cell>) many;
  }
}
