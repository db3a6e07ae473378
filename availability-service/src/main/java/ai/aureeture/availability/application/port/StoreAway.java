package ai.aureeture.availability.application.port;

/** The store cannot be reached or did not answer in time; the same call may succeed later. */
public final class StoreAway extends RuntimeException {
  public StoreAway(Throwable cause) {
    super("the availability store is away", cause);
  }
}
