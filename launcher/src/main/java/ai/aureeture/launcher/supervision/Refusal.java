package ai.aureeture.launcher.supervision;

/** Why the system cannot be started, in words for the person at the keyboard. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
