package ai.aureeture.booking.adapter.outbound.identity;

/** The identity provider answered, and does not tell: an unknown person, or a refused key. */
final class IdentityRefusal extends RuntimeException {
  IdentityRefusal(int status) {
    super("status " + status, null, false, false);
  }
}
