package ai.aureeture.sandbox.http;

/**
 * What goes wrong.
 *
 * @param status of the answer, for {@link Mode#STATUS}
 * @param delayMillis of the answer, for {@link Mode#SLOW}
 * @param times for how many calls; 0: until cleared
 */
public record Fault(Mode mode, int status, long delayMillis, int times) {
  public static final Fault NONE = new Fault(Mode.NONE, 0, 0, 0);

  public enum Mode {
    NONE,
    /** The connection is dropped, nothing is done. */
    DOWN,
    /** All is done at once, the answer comes late. */
    SLOW,
    /** An error answer, nothing is done. */
    STATUS,
    /** All is done, the answer is lost: the caller cannot know. */
    RESET_AFTER_COMMIT
  }

  boolean lasts() {
    return times == 0;
  }

  Fault onceLess() {
    return times == 1 ? NONE : new Fault(mode, status, delayMillis, times - 1);
  }
}
