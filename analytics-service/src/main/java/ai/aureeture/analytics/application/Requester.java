package ai.aureeture.analytics.application;

/** Who asks, as the token's subject says. */
public record Requester(String id, boolean isAdmin) {

  void mustBe(String mentorId) {
    if (!isAdmin && !mentorId.equals(id)) {
      throw FiguresRefused.notYours();
    }
  }
}
