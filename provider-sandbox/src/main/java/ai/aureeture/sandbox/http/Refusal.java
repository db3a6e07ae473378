package ai.aureeture.sandbox.http;

/** Ends a call with the provider's error answer. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Reply reply;

  public Refusal(Reply reply) {
    super(reply.body(), null, false, false);
    this.reply = reply;
  }

  public Reply reply() {
    return reply;
  }
}
