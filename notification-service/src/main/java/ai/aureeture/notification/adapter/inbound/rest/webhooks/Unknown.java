package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.problems.Problem;

/** What is asked for is not there. */
final class Unknown {
  private Unknown() {}

  static Problem webhook() {
    return Problem.of(404, "not-found", "There is no such webhook");
  }

  static Problem delivery() {
    return Problem.of(404, "not-found", "There is no such delivery");
  }
}
