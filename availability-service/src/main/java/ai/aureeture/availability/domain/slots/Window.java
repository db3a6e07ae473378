package ai.aureeture.availability.domain.slots;

import java.util.ArrayList;
import java.util.List;

/** An unbroken stretch of the mentor's time line, in epoch seconds, the end exclusive. */
record Window(long start, long end) {

  boolean isEmpty() {
    return start >= end;
  }

  /** The first of the steps from this window's start that is not before {@code from}. */
  long firstStep(long step, long from) {
    return from <= start ? start : start + Math.ceilDiv(from - start, step) * step;
  }

  /** What {@code blocks}, sorted by start, leave of this window. */
  List<Window> without(List<Window> blocks) {
    var left = new ArrayList<Window>();
    long open = start;
    for (var block : blocks) {
      if (block.start >= end) {
        break;
      }
      if (block.start > open) {
        left.add(new Window(open, block.start));
      }
      open = Math.max(open, block.end);
    }
    if (open < end) {
      left.add(new Window(open, end));
    }
    return left;
  }
}
