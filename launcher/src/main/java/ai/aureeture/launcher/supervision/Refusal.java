package ai.aureeture.launcher.supervision;

/** Why the system cannot be started, for the person who starts it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
