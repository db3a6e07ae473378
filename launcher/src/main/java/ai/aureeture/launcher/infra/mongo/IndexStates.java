package ai.aureeture.launcher.infra.mongo;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** What an index must remember of its documents; it is never taken back while the index stands. */
final class IndexStates {
  static final MVMap.Builder<String, Long> MAP =
      new MVMap.Builder<String, Long>()
          .keyType(StringDataType.INSTANCE)
          .valueType(LongDataType.INSTANCE);

  enum State {
    /** It has the keys of all documents. */
    BUILT,
    /** A document has an array in one of the fields. */
    HAS_ARRAYS,
    /** A document has a value whose bytes are not in the order of a sorted answer. */
    OUT_OF_ORDER
  }

  private final MVMap<String, Long> states;
  private final String index;
  private volatile long current;

  IndexStates(MVMap<String, Long> states, String index) {
    this.states = states;
    this.index = index;
    this.current = states.getOrDefault(index, 0L);
  }

  boolean is(State state) {
    return (current & bit(state)) != 0;
  }

  void set(State state) {
    if (is(state)) return;
    current |= bit(state);
    states.put(index, current);
  }

  void remember(Object value) {
    if (!ValueKind.isInOrder(value)) set(State.OUT_OF_ORDER);
  }

  void forget() {
    current = 0;
    states.remove(index);
  }

  private static long bit(State state) {
    return 1L << state.ordinal();
  }
}
