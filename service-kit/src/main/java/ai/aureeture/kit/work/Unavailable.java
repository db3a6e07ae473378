package ai.aureeture.kit.work;

/** A store, a broker or a service that is needed is away; the same call may succeed later. */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what is away
   */
  public Unavailable(String what, Throwable cause) {
    super(what + " is away", cause);
  }
}
