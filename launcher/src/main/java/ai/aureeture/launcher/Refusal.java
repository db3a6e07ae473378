package ai.aureeture.launcher;

/** Why the system cannot be started, in words for the person at the keyboard. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
