package ai.aureeture.availability.application;

/** Who asks, as the token's subject says. */
public record Requester(String id, boolean isAdmin) {

  void mustOwnAvailabilityOf(String mentorId) {
    if (!isAdmin && !mentorId.equals(id)) {
      throw new AvailabilityRefused(
          AvailabilityRefused.Reason.NOT_YOURS, "This is another mentor's availability");
    }
  }
}
