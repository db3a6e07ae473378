package ai.aureeture.launcher;

import ai.aureeture.demo.DemoPeople;

/** Where to go once everything runs. */
final class Welcome {
  private Welcome() {}

  static String text(Parts parts) {
    String people =
        parts.providers().signsInHere()
            ? "  demo people:   %s; tokens: POST %s/sandbox/auth/token%n"
                .formatted(DemoPeople.names(), parts.sandboxUrl())
            : "";
    return """
    Open:
      pages:         %3$s
      mentors:       %1$s/api/mentors
      health:        %1$s/health
      mailbox:       %2$s/sandbox/mailbox.html
    %4$sCtrl-C stops everything.\
    """
        .formatted(
            parts.gatewayUrl(), parts.sandboxUrl(), parts.pages().at(parts.gatewayUrl()), people);
  }
}
