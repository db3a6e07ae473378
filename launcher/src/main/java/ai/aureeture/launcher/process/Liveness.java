package ai.aureeture.launcher.process;

/**
 * What a part answers when it is asked whether it can do its work.
 *
 * @param reason for a person; empty unless the part is {@link State#DOWN}
 */
public record Liveness(State state, String reason) {

  /** Up, down by its own answer, or without an answer in time. */
  public enum State {
    UP,
    DOWN,
    SILENT
  }

  public static final Liveness UP = new Liveness(State.UP, "");
  public static final Liveness SILENT = new Liveness(State.SILENT, "");

  public static Liveness down(String reason) {
    return new Liveness(State.DOWN, reason);
  }
}
